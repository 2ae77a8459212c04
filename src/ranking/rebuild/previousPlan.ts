import { sheetCells } from "./sheetCells";
import type { Area, CellValue } from "../grid";
import type { SheetPlan, SheetState, Written } from "../sheetPlan";
import { spreadFormats } from "./formatAreas";
import { moved, moveLook } from "./movePlan";
import { tableMoved } from "./tableMoved";

/** The area that the last build owns: as it is remembered, where a person has since moved it to, with the rows that were
 * put into the table or taken out of it; where nothing is remembered, the table and the rows above it and one below.
 * @param plan for the same sheet and place
 * @param state of the sheet
 * @returns null where the sheet is not ours, or it can't be told any more where that area is */
export function ownedBefore(plan: SheetPlan, state: SheetState): Area | null {
  const { table, owned, written } = state;
  const by = tableMoved(state);
  if (table === null || !by.ok) return null;
  const overallRow = 1;
  if (!owned) return { ...plan.owned, rows: table.row + table.rows + overallRow - plan.owned.row };
  const remembered = written?.look.table?.area.rows ?? table.rows;
  return moved({ ...owned, rows: Math.max(1, owned.rows + table.rows - remembered) }, by.value);
}

/** Cells with an apostrophe before each text that only looks like a formula. */
function withTexts(
  cells: readonly (readonly CellValue[])[],
  written: Written | null,
): readonly (readonly CellValue[])[] {
  const { row, column } = written?.look.owned ?? { row: 0, column: 0 };
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
 * @param plan the new plan for the same place, for looks that nobody remembers
 * @param state of the sheet
 * @returns null where the sheet is not ours */
export function previousPlan(plan: SheetPlan, state: SheetState): SheetPlan | null {
  const { table, sheet, written } = state;
  const owned = ownedBefore(plan, state);
  const by = tableMoved(state);
  if (table === null || owned === null || !by.ok) return null;
  const { formats, ...look } = written ? moveLook(written.look, by.value) : { ...plan, formats: [] };
  const planned = look.table ?? plan.table;
  return {
    ...look,
    sheet,
    owned,
    cells: withTexts(sheetCells(state, owned), written),
    numberFormats: spreadFormats(owned, formats),
    table: planned && { ...planned, area: table },
    chart: state.chartSeries === null ? null : look.chart,
  };
}
