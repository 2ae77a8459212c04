import type { CellValue } from "../ranking/grid";
import { formatAreas, spreadFormats, type FormatArea } from "../ranking/rebuild/formatAreas";
import type { SheetPlan } from "../ranking/sheetPlan";

/** A plan in a form that packs well: formulas that are alike in all rows are the same text, number formats are areas. */
export interface LeanPlan extends Omit<SheetPlan, "numberFormats"> {
  readonly formats: readonly FormatArea[];
}

/** Stands for the number of the row a formula is in. */
const ownRow = "\u0001";

type Cells = SheetPlan["cells"];

function mapFormulas(cells: Cells, first: number, written: (formula: string, row: string) => string): Cells {
  return cells.map((line, index) =>
    line.map((cell): CellValue => {
      return typeof cell === "string" && cell.startsWith("=") ? written(cell, String(first + index + 1)) : cell;
    }),
  );
}

/** A plan made lean.
 * @param plan whose cells hold no sign that stands for a row */
export function leanPlan({ numberFormats, ...plan }: SheetPlan): LeanPlan {
  const own = (row: string) => new RegExp(`(?<=[A-Z])${row}(?!\\d)`, "g");
  return {
    ...plan,
    cells: mapFormulas(plan.cells, plan.owned.row, (formula, row) => formula.replace(own(row), ownRow)),
    formats: formatAreas(plan.owned, numberFormats),
  };
}

/** The plan that was made lean. */
export function wholePlan({ formats, ...plan }: LeanPlan): SheetPlan {
  return {
    ...plan,
    cells: mapFormulas(plan.cells, plan.owned.row, (formula, row) => formula.replaceAll(ownRow, row)),
    numberFormats: spreadFormats(plan.owned, formats),
  };
}
