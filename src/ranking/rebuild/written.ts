import type { CellValue } from "../grid";
import type { SheetPlan, Written } from "../sheetPlan";
import { fingerprint } from "./fingerprint";
import { formatAreas } from "./formatAreas";

function isTextLikeFormula(cell: CellValue): boolean {
  return typeof cell === "string" && /^'+=/.test(cell);
}

/** What is to be remembered of a plan that is written.
 * @param plan as it is written */
export function writtenOf(plan: SheetPlan): Written {
  const { sheet, cells, numberFormats, ...look } = plan;
  void sheet;
  const { row, column } = plan.owned;
  const texts = cells.flatMap((line, r) =>
    line.flatMap((cell, c) => (isTextLikeFormula(cell) ? [{ row: row + r, column: column + c }] : [])),
  );
  return {
    texts,
    look: { ...look, formats: formatAreas(plan.owned, numberFormats) },
    fingerprint: fingerprint(plan.owned, cells),
  };
}
