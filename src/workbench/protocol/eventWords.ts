import type { PageEvent } from "./hostCalls";
import { eventCategory } from "./hostCalls";

const names: Readonly<Record<number, string>> = {
  10: "onChanged",
  11: "onActivated",
  12: "onDeactivated",
  13: "onAdded",
  14: "onSelectionChanged",
  15: "onDeleted",
  16: "onCalculated",
  24: "onProtectionChanged",
  25: "onNameChanged",
  26: "onVisibilityChanged",
  65539: "onVisibilityModeChanged",
};

/** What an event tells the page, in the word the page listens by; null for messages that are no events.
 * @param event as it is sent */
export function eventWords({ category, type }: PageEvent): string | null {
  return category === eventCategory.excel ? (names[type] ?? `event ${type}`) : null;
}
