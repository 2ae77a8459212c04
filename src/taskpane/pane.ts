import { currentLanguage, type Language } from "../locales/language";
import type { WorkbookPort } from "../workbook/workbookPort";
import { loadFunctionCatalogue, type FunctionCatalogue } from "./functionCatalogue";
import { initialState } from "./state";
import { createStore, type Store } from "./store";

/** What an action needs: the state, the workbook, and the list of functions where it is asked for. */
export interface Pane {
  readonly store: Store;
  readonly port: WorkbookPort;
  loadFunctions(language: Language): Promise<FunctionCatalogue>;
}

/** A pane over a workbook, with nothing read yet. */
export function createPane(port: WorkbookPort): Pane {
  return { store: createStore(initialState(currentLanguage())), port, loadFunctions: loadFunctionCatalogue };
}
