import { areaName, sheetInFormula } from "../ranking/address";
import type { SheetArea } from "../workbook/workbookPort";
import type { Draft } from "./draft";
import { writtenArgument, type Separators } from "./formulaText";
import type { CatalogueFunction } from "./functionCatalogue";

/** Cells as a formula on any sheet names them.
 * @example cellsInFormula({ sheet: "Dữ liệu", row: 4, column: 2, rows: 8, columns: 1 }) // => "'Dữ liệu'!C5:C12" */
export function cellsInFormula(area: SheetArea): string {
  return `${sheetInFormula(area.sheet)}!${areaName(area)}`;
}

const columnOf = { names: "name", installs: "installs", base: "base", among: "installs", weights: "base" } as const;

function isKnown(name: string): name is keyof typeof columnOf {
  return name in columnOf;
}

/** The argument a function may be given from the raw counts that were found: the cells of the fitting column, else "". */
export function argumentFromDraft(name: string, draft: Draft | null): string {
  const rows = draft?.table.rows ?? [];
  const [first, last] = [rows[0], rows.at(-1)];
  if (!draft || !first || !last || !isKnown(name)) return "";
  const { sheet, columns } = draft.table;
  const column = columns[columnOf[name]];
  if (column === undefined) return "";
  return cellsInFormula({
    sheet,
    row: first.row,
    column,
    rows: last.row - first.row + 1,
    columns: 1,
  });
}

/** The required arguments that are still blank. */
export function missingArguments({ parameters }: CatalogueFunction, given: readonly string[]): readonly string[] {
  return parameters
    .filter(({ optional }, index) => !optional && (given[index] ?? "").trim() === "")
    .map(({ name }) => name);
}

/** A function's formula with what was given as arguments; blank optional ones at the end are left out.
 * @param given one text for each parameter, as the user's Excel writes it
 * @returns the formula in en-US form */
export function functionFormula({ id }: CatalogueFunction, given: readonly string[], separators: Separators): string {
  const written = given.map((text) => writtenArgument(text, separators));
  while (written.at(-1) === "") written.pop();
  return `=BLUEZONE.${id}(${written.join(",")})`;
}

/** The formula as it is best written on a sheet: cells of that sheet without its name. */
export function formulaOnSheet(formula: string, sheet: string): string {
  return formula.replaceAll(`${sheetInFormula(sheet)}!`, "");
}
