import type { RawColumns } from "../../ranking/rawTable";
import type { Pane } from "../pane";
import { redraft } from "./redraft";

/** Builds from another of the tables that were found. */
export function chooseTable(pane: Pane, index: number): void {
  const table = pane.store.get().draft?.tables[index];
  if (!table) return;
  const { sheet, headerRow, columns } = table;
  redraft(pane, { choice: { sheet, headerRow, columns }, typedAsOf: null, outcome: null });
}

/** Reads the unit's name, its count or its base from another column of the table. */
export function chooseColumn(pane: Pane, role: keyof RawColumns, column: number): void {
  const table = pane.store.get().draft?.table;
  if (!table) return;
  const { sheet, headerRow, columns } = table;
  redraft(pane, { choice: { sheet, headerRow, columns: { ...columns, [role]: column } }, outcome: null });
}
