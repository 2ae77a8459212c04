import type { Area } from "../engine/area";
import { columnNumber } from "../engine/columnNumber";
import { sheetNameIn } from "../engine/sheetNameText";

/** Rows and columns of an Excel sheet. */
export const sheetLimits = { rows: 1_048_576, columns: 16_384 } as const;

/** An address read: the sheet it names, if any, and its cells. */
export interface Address {
  readonly sheet: string | null;
  readonly area: Area;
}

const withSheet = /^('(?:[^']|'')+'|[^'!]+)!(.+)$/;
const corner = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/** Reads an A1 address, with or without a sheet; whole rows and columns too.
 * @param text e.g. "'Dữ liệu'!A1:B4", "C:D", "2:5"
 * @returns the cells; null where the text is no address */
export function readAddress(text: string): Address | null {
  const [, name, cells = text] = withSheet.exec(text) ?? [];
  const sheet = name === undefined ? null : sheetNameIn(name);
  const [from, to, ...more] = cells.trim().split(":");
  if (from === undefined || more.length > 0) return null;
  const first = readCorner(from);
  const last = to === undefined ? first : readCorner(to);
  if (first === null || last === null) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  if (to === undefined && (first.row === null || first.column === null)) return null;
  const row = Math.min(first.row ?? 0, last.row ?? 0);
  const column = Math.min(first.column ?? 0, last.column ?? 0);
  const bottom = first.row === null ? sheetLimits.rows - 1 : Math.max(first.row, last.row ?? 0);
  const right = first.column === null ? sheetLimits.columns - 1 : Math.max(first.column, last.column ?? 0);
  return { sheet, area: { row, column, rows: bottom - row + 1, columns: right - column + 1 } };
}

/** The A1 text of cells.
 * @param area cells from 0
 * @returns e.g. "A1:B4", "C:D" or "2:5" */
export function areaText(area: Area): string {
  const rows = [area.row + 1, area.row + area.rows] as const;
  const columns = [columnName(area.column), columnName(area.column + area.columns - 1)] as const;
  if (area.rows === sheetLimits.rows) return `${columns[0]}:${columns[1]}`;
  if (area.columns === sheetLimits.columns) return `${rows[0]}:${rows[1]}`;
  const first = `${columns[0]}${rows[0]}`;
  const last = `${columns[1]}${rows[1]}`;
  return first === last ? first : `${first}:${last}`;
}

/** The letters of a column.
 * @param column from 0
 * @returns e.g. "AB" */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function readCorner(text: string): { row: number | null; column: number | null } | null {
  const [, letters, digits] = corner.exec(text.trim()) ?? [];
  if (letters === undefined && digits === undefined) return null;
  const column = letters === undefined ? null : columnNumber(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if ((column ?? 0) >= sheetLimits.columns || (row ?? 0) >= sheetLimits.rows) return null;
  return { row, column };
}
