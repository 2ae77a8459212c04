import type { Area } from "../grid";
import { isBlank } from "../gridCell";
import type { FittedPlan, InsertedSpan } from "../fittedPlan";
import type { SheetPlan, SheetState } from "../sheetPlan";

const moved = (at: number, spans: readonly InsertedSpan[]) =>
  spans.reduce((sum, { first, count }) => (first <= at ? sum + count : sum), at);

/** What a person wrote beside the units of a ranking, in rows that are to be another unit's: it stays in its row, where it
 * would be read as said of that unit. Formulas are left out, they follow the cells they name.
 * @param previous the sheet as it stands
 * @param fitted the plan to be written
 * @param state of the sheet
 * @returns the cells as they will be named, from the top down */
export function remarksBeside(previous: SheetPlan | null, fitted: FittedPlan, { used }: SheetState): readonly Area[] {
  const { plan, insertRows, insertColumns } = fitted;
  if (!previous?.table || !used) return [];
  const { owned, table } = previous;
  const nameIn = (of: SheetPlan, row: number) => of.cells[row - of.owned.row]?.[of.columnKeys.indexOf("unit")] ?? "";
  return used.formulas.flatMap((line, index) => {
    const row = used.position.row + index;
    const isUnit = row > table.area.row && row < table.area.row + table.area.rows;
    const after = moved(row, insertRows);
    const had = nameIn(previous, row);
    if (!isUnit || isBlank(had) || nameIn(plan, after) === had) return [];
    return line.flatMap((cell, at): Area[] => {
      const column = used.position.column + at;
      const isOurs = column >= owned.column && column < owned.column + owned.columns;
      const isRemark = !isOurs && !isBlank(cell) && !String(cell).startsWith("=");
      return isRemark ? [{ row: after, column: moved(column, insertColumns), rows: 1, columns: 1 }] : [];
    });
  });
}
