import type { Pane } from "../pane";
import type { View } from "../state";
import { loadFunctions } from "./loadFunctions";

/** Shows a view of the pane; the functions are loaded the first time they are shown. */
export async function showView(pane: Pane, view: View): Promise<void> {
  pane.store.set({ view });
  if (view === "functions" && pane.store.get().catalogue === null) await loadFunctions(pane);
}
