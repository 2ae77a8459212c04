import type { Pane } from "../pane";

/** How the user's Excel writes formulas, where reading the workbook has not told it already. */
async function readFigures({ store, port }: Pane): Promise<void> {
  if (store.get().figures !== null) return;
  try {
    store.set({ figures: await port.regionalFormat() });
  } catch {
    // The list is of use without Excel's answer; formulas are then shown as the pane's language writes them.
  }
}

/** Loads the list of functions in the pane's language, and how the user's Excel writes formulas. */
export async function loadFunctions(pane: Pane): Promise<void> {
  const { language } = pane.store.get();
  const figures = readFigures(pane);
  try {
    const catalogue = await pane.loadFunctions(language);
    if (pane.store.get().language === language) pane.store.set({ catalogue });
  } catch {
    pane.store.set({ catalogue: "missing" });
  }
  await figures;
}
