import type { RawColumns, RawTable } from "../ranking/rawTable";
import type { SheetArea } from "../workbook/workbookPort";

/** The cells of a column under the header, as far as there are units; null where the table has no such column. */
export function columnCells({ sheet, columns, rows }: RawTable, role: keyof RawColumns): SheetArea | null {
  const column = columns[role];
  const [first, last] = [rows[0], rows.at(-1)];
  if (column === undefined || !first || !last) return null;
  return { sheet, row: first.row, column, rows: last.row - first.row + 1, columns: 1 };
}
