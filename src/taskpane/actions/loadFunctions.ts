import { separatorsOf } from "../formulaText";
import type { Pane } from "../pane";

async function readSeparators(pane: Pane): Promise<void> {
  try {
    pane.store.set({ separators: separatorsOf(await pane.port.decimalSeparator()) });
  } catch {
    // The list is of use without Excel's answer; formulas are then shown as the pane's language writes them.
  }
}

/** Loads the list of functions in the pane's language, and how the user's Excel writes formulas. */
export async function loadFunctions(pane: Pane): Promise<void> {
  const { language } = pane.store.get();
  const separators = readSeparators(pane);
  try {
    const catalogue = await pane.loadFunctions(language);
    if (pane.store.get().language === language) pane.store.set({ catalogue });
  } catch {
    pane.store.set({ catalogue: "missing" });
  }
  await separators;
}
