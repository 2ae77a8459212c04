import type { RawColumns } from "../../ranking/rawTable";
import type { Pane } from "../pane";
import { keepSettings } from "./keepSettings";
import { redraft } from "./redraft";

/** Builds from another of the tables that were found. */
export function chooseTable(pane: Pane, index: number): void {
  const table = pane.store.get().draft?.tables[index];
  if (!table) return;
  const { sheet, headerRow, columns } = table;
  redraft(pane, { choice: { sheet, headerRow, columns }, typedAsOf: null, outcome: null });
  keepSettings(pane);
}

/** Reads what a column is for from another column of the table.
 * @param column from 0, or null where the table has no such column; the name and the count it always has */
export function chooseColumn(pane: Pane, role: keyof RawColumns, column: number | null): void {
  const table = pane.store.get().draft?.table;
  if (!table) return;
  const { sheet, headerRow } = table;
  const columns = { ...table.columns, [role]: column ?? undefined };
  redraft(pane, { choice: { sheet, headerRow, columns }, outcome: null });
  keepSettings(pane);
}

/** Goes back to the table and columns that are found without help. */
export function findSourceAgain(pane: Pane): void {
  redraft(pane, { choice: null, outcome: null });
  keepSettings(pane);
}
