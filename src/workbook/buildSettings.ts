import type { ColumnHeadings } from "../ranking/columnsAgain";
import type { RawColumns } from "../ranking/rawTable";
import { recallChoices } from "./recallChoices";
import type { BuildSettings } from "./workbookPort";

const otherColumns = [
  "base",
  "secondBase",
  "rate",
  "target",
  "printed",
  "date",
  "owner",
  "group",
  "parent",
] as const satisfies readonly (keyof RawColumns)[];

type Stored = Readonly<Record<string, unknown>>;

function isStored(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function readHeadings(value: unknown): ColumnHeadings | undefined {
  if (!isStored(value)) return undefined;
  const known: Partial<Record<string, string>> = {};
  for (const role of ["name", "installs", ...otherColumns])
    if (typeof value[role] === "string") known[role] = value[role];
  return known;
}

function readSource(value: unknown): BuildSettings["source"] {
  if (!isStored(value) || !isStored(value["columns"])) return null;
  const { sheet, headerRow } = value;
  const { name, installs, ...others } = value["columns"];
  if (typeof sheet !== "string" || !isIndex(headerRow) || !isIndex(name) || !isIndex(installs)) return null;
  const known: Partial<Record<string, number>> = {};
  for (const role of otherColumns) if (isIndex(others[role])) known[role] = others[role];
  const columns = { name, installs, ...known };
  const headings = readHeadings(value["headings"]);
  return headings === undefined ? { sheet, headerRow, columns } : { sheet, headerRow, columns, headings };
}

function readOwned(value: unknown): BuildSettings["owned"] {
  if (!isStored(value)) return null;
  const { sheet, row, column, rows, columns } = value;
  return typeof sheet === "string" && isIndex(row) && isIndex(column) && isIndex(rows) && isIndex(columns)
    ? { sheet, row, column, rows, columns }
    : null;
}

/** Settings as the text a workbook keeps. */
export function storeSettings(settings: BuildSettings): string {
  return JSON.stringify(settings);
}

/** Settings from the text a workbook kept; a part that cannot be understood is forgotten, not guessed.
 * @param stored the setting's value, of which any colleague's version may have written the text
 * @returns the settings, or null where there are none to be read */
export function recallSettings(stored: unknown): BuildSettings | null {
  if (typeof stored !== "string") return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(stored);
  } catch {
    return null;
  }
  if (!isStored(parsed)) return null;
  const { target, asOf } = parsed;
  if (typeof target !== "number" || !(target > 0 && target <= 1)) return null;
  return {
    source: readSource(parsed["source"]),
    target,
    asOf: typeof asOf === "number" && asOf > 0 ? asOf : null,
    choices: recallChoices(parsed["choices"]),
    owned: readOwned(parsed["owned"]),
  };
}
