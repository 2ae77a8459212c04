import { columnNumber } from "./columnNumber";

/** A sheet's name as Excel writes it before "!" in a formula or an address: in apostrophes where it could be taken for
 * something else, its own apostrophes doubled. A name of letters, digits, "_" and "." is written as it is, in any script,
 * unless it begins with a digit or a dot, looks like a cell ("T8"), or begins as R1C1 references do.
 * @param name of the sheet
 * @returns its text
 * @see XlsxWriter's test_quote_sheetname.py, whose cases were taken from files that Excel wrote
 * @example sheetNameText("Tháng 8 '20") // => "'Tháng 8 ''20'" */
export function sheetNameText(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !isCell(name) && !isRowOrColumn(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet's name that stands before "!" in a formula or an address.
 * @param text what stands there; a name without apostrophes around it is taken as it is
 * @returns the name
 * @example sheetNameIn("'Tháng 8 ''20'") // => "Tháng 8 '20" */
export function sheetNameIn(text: string): string {
  const isQuoted = text.length > 1 && text.startsWith("'") && text.endsWith("'");
  return isQuoted ? text.slice(1, -1).replaceAll("''", "'") : text;
}

const last = { row: 1_048_576, column: 16_384 };
const isUpTo = (limit: number, digits: string): boolean => Number(digits) >= 1 && Number(digits) <= limit;

function isCell(name: string): boolean {
  const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/i.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return false;
  return columnNumber(letters) < last.column && isUpTo(last.row, digits);
}

/** Names that begin as R1C1 references do: "R", "C", "RC" alone, or one of them with a row or column that a sheet has. */
function isRowOrColumn(name: string): boolean {
  if (/^(r|c|rc)$/i.test(name)) return true;
  const [, row] = /^R(\d+)/i.exec(name) ?? [];
  if (row !== undefined) return isUpTo(last.row, row);
  const [, column] = /^R?C(\d+)/i.exec(name) ?? [];
  return column !== undefined && isUpTo(last.column, column);
}
