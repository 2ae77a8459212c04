import { headingsOf } from "../../ranking/columnsAgain";
import type { RawColumns, RawTable } from "../../ranking/rawTable";
import type { SourceChoice } from "../chosenTable";
import type { Pane } from "../pane";
import { keepSettings } from "./keepSettings";
import { redraft } from "./redraft";

/** The columns of a table with their headings, by which they are found again where columns are put in or moved. */
function choiceOf({ sheet, headerRow, choices }: RawTable, columns: RawColumns): SourceChoice {
  return { sheet, headerRow, columns, headings: headingsOf(choices, columns) };
}

/** Builds from another of the tables that were found. */
export function chooseTable(pane: Pane, index: number): void {
  const table = pane.store.get().draft?.tables[index];
  if (!table) return;
  redraft(pane, { choice: choiceOf(table, table.columns), typedAsOf: null, outcome: null });
  keepSettings(pane);
}

/** Reads what a column is for from another column of the table.
 * @param column from 0, or null where the table has no such column; the name and the count it always has */
export function chooseColumn(pane: Pane, role: keyof RawColumns, column: number | null): void {
  const table = pane.store.get().draft?.table;
  if (!table) return;
  const columns = { ...table.columns, [role]: column ?? undefined };
  redraft(pane, { choice: choiceOf(table, columns), outcome: null });
  keepSettings(pane);
}

/** Goes back to the table and columns that are found without help. */
export function findSourceAgain(pane: Pane): void {
  redraft(pane, { choice: null, outcome: null });
  keepSettings(pane);
}
