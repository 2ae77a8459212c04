import type { Pane } from "../pane";

/** Takes the message about the last action away. */
export function dismiss(pane: Pane): void {
  pane.store.set({ outcome: null });
}
