import { draftOf } from "../draft";
import type { Pane } from "../pane";
import type { PaneState } from "../state";

/** Replaces part of the state and works the draft out anew from it. */
export function redraft({ store }: Pane, change: Partial<PaneState>): void {
  const next = { ...store.get(), ...change };
  store.set({ ...change, draft: draftOf(next) });
}
