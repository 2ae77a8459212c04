import type { CellValue, Grid } from "../../src/ranking/grid";
import type { SheetPlan } from "../../src/ranking/sheetPlan";

/** A grid as Excel would read it: the cells of a sheet from a first cell on, A1 where left out. */
export function gridFrom(
  values: readonly (readonly CellValue[])[],
  { sheet = "Dữ liệu", row = 0, column = 0, numberFormats }: Partial<Omit<Grid, "values">> = {},
): Grid {
  const columns = Math.max(0, ...values.map((line) => line.length));
  const padded = values.map((line) => [...line, ...new Array<CellValue>(columns - line.length).fill("")]);
  return numberFormats ? { sheet, row, column, values: padded, numberFormats } : { sheet, row, column, values: padded };
}

/** The cells of a plan without formulas, as Excel would read them back. */
export function gridOfPlan(plan: SheetPlan): Grid {
  return { sheet: plan.sheet, row: 0, column: 0, values: plan.cells, numberFormats: plan.numberFormats };
}

/** A grid typed as lines of comma-separated cells: numbers are numbers, the rest is text. */
export function gridFromCsv(csv: string, sheet?: string): Grid {
  const cells = csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(",").map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
  return gridFrom(cells, sheet === undefined ? {} : { sheet });
}
