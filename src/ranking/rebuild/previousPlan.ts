import { sheetCells } from "./sheetCells";
import type { Area, CellValue } from "../grid";
import type { SheetPlan, SheetState, Written } from "../sheetPlan";
import { spreadFormats } from "./formatAreas";

/** The area that the last build owns: as it is remembered, with the rows that a person has since put into the table or
 * taken out of it; where nothing is remembered, the table and the rows above it and one below.
 * @param plan for the same sheet
 * @param state of the sheet
 * @returns null where the sheet is not ours */
export function ownedBefore(plan: SheetPlan, { table, owned, written }: SheetState): Area | null {
  if (table === null) return null;
  const overallRow = 1;
  if (!owned) return { ...plan.owned, rows: table.row + table.rows + overallRow - plan.owned.row };
  const remembered = written?.look.table?.area.rows ?? table.rows;
  return { ...owned, rows: Math.max(1, owned.rows + table.rows - remembered) };
}

/** Cells with an apostrophe before each text that only looks like a formula. */
function withTexts(
  cells: readonly (readonly CellValue[])[],
  { row, column }: Area,
  written: Written | null,
): readonly (readonly CellValue[])[] {
  const texts = new Set((written?.texts ?? []).map((at) => `${at.row - row},${at.column - column}`));
  if (texts.size === 0) return cells;
  return cells.map((line, r) =>
    line.map((cell, c) =>
      typeof cell === "string" && cell.startsWith("=") && texts.has(`${r},${c}`) ? `'${cell}` : cell,
    ),
  );
}

/** The ranking sheet as it stands, as a plan that would write it again; the looks are those of the last build, of which
 * the workbook remembers them.
 * @param plan the new plan, for looks that nobody remembers
 * @param state of the sheet
 * @returns null where the sheet is not ours */
export function previousPlan(plan: SheetPlan, state: SheetState): SheetPlan | null {
  const { table, sheet, written } = state;
  const owned = ownedBefore(plan, state);
  if (table === null || owned === null) return null;
  const { formats, ...look } = written?.look ?? { ...plan, formats: [] };
  const planned = look.table ?? plan.table;
  return {
    ...look,
    sheet,
    owned,
    cells: withTexts(sheetCells(state, owned), owned, written),
    numberFormats: spreadFormats(owned, formats),
    table: planned && { ...planned, area: table },
    chart: state.hasChart ? look.chart : null,
  };
}
