import type { Pane } from "../pane";

/** Narrows the list of functions to those that fit what is typed. */
export function searchFor(pane: Pane, search: string): void {
  pane.store.set({ search });
}
