import { moveFormula } from "../formula/moveFormula";
import type { Area, CellValue } from "../grid";
import { isBlank } from "../gridCell";
import type { SheetPlan, SheetState } from "../sheetPlan";
import { withAreas } from "./movePlan";

/** A plan that keeps the last rows of a table which has fewer units than its sheet had, blank, and hidden where nothing of
 * a person's stands beside them: so references to the lines under the table go on meaning what they meant. Should units
 * come again, these rows are theirs.
 * @param plan at the place of the table
 * @param state of the sheet
 * @param before the area that the last build owns; null where there is none
 * @returns the plan, or the same where no row is to be kept */
export function keepRows(plan: SheetPlan, state: SheetState, before: Area | null): SheetPlan {
  const { table } = plan;
  const count = table && state.table ? state.table.rows - table.area.rows : 0;
  if (!before || !table || count <= 0) return plan;
  const first = table.area.row + table.area.rows;
  const by = { rows: count, columns: 0 };
  const from = { row: first, column: 0 };
  const taller = <Part extends Area>(area: Part): Part => {
    if (area.row >= first) return { ...area, row: area.row + count };
    return area.row + area.rows > first ? { ...area, rows: area.rows + count } : area;
  };
  const moved = (cell: CellValue) =>
    typeof cell === "string" && cell.startsWith("=") ? moveFormula(cell, by, from) : cell;
  const put = <Value>(lines: readonly (readonly Value[])[], blank: Value) => {
    const at = first - plan.owned.row;
    const rows = Array.from({ length: count }, () => new Array<Value>(plan.owned.columns).fill(blank));
    return [...lines.slice(0, at), ...rows, ...lines.slice(at)];
  };
  const keptRows = Array.from({ length: count }, (_, index) => first + index);
  const isFree = (row: number) => !holdsOthers(state, before, row);
  return {
    ...plan,
    owned: { ...plan.owned, rows: plan.owned.rows + count },
    cells: put(
      plan.cells.map((line) => line.map(moved)),
      "",
    ),
    numberFormats: put(plan.numberFormats, "General"),
    styles: plan.styles.map(taller),
    table: { ...table, area: { ...table.area, rows: table.area.rows + count } },
    dataBars: plan.dataBars.map((bar) => ({ ...bar, area: taller(bar.area) })),
    rules: plan.rules.map((rule) => ({
      ...rule,
      area: taller(rule.area),
      formula: moveFormula(rule.formula, by, from),
    })),
    hiddenRows: [
      ...plan.hiddenRows.filter((row) => row < first),
      ...keptRows.filter(isFree),
      ...plan.hiddenRows.filter((row) => row >= first).map((row) => row + count),
    ],
    chart: plan.chart && withAreas(plan.chart, taller),
  };
}

/** Whether cells that are not the ranking's stand in a row. */
function holdsOthers({ used }: SheetState, before: Area, row: number): boolean {
  const line = used?.formulas[row - used.position.row] ?? [];
  return line.some((cell, index) => {
    const column = (used?.position.column ?? 0) + index;
    const isOurs = column >= before.column && column < before.column + before.columns;
    return !isOurs && !isBlank(cell);
  });
}
