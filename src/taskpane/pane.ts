import { currentLanguage } from "../locales/language";
import type { WorkbookPort } from "../workbook/workbookPort";
import { initialState } from "./state";
import { createStore, type Store } from "./store";

/** What an action needs: the state and the workbook. */
export interface Pane {
  readonly store: Store;
  readonly port: WorkbookPort;
}

/** A pane over a workbook, with nothing read yet. */
export function createPane(port: WorkbookPort): Pane {
  return { store: createStore(initialState(currentLanguage())), port };
}
