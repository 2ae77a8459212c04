import { moveFormula } from "../formula/moveFormula";
import type { Area, CellValue, Position } from "../grid";
import { isBlank } from "../gridCell";
import type { PlannedTable, SheetPlan, SheetState } from "../sheetPlan";
import { withAreas } from "./movePlan";
import { sheetCells } from "./sheetCells";

const oneRight = { rows: 0, columns: 1 };
const width = 12;

type TabledPlan = SheetPlan & { readonly table: PlannedTable };

/** A column that a plan has no use for. */
interface Kept {
  readonly key: string;
  readonly heading: string;
  readonly hidden: boolean;
}

/** A plan that keeps the columns which its sheet had and the plan has no more, blank, and hidden where nothing of a person's
 * stands above or below them: so references to the other columns go on meaning what they meant. Should such a column be
 * wanted again, it is written where it was.
 * @param plan at the place of the table
 * @param state of the sheet
 * @param before the area that the last build owns; null where there is none
 * @returns the plan, or the same where nothing is to be kept or it is not known what the columns were */
export function keepColumns(plan: SheetPlan, state: SheetState, before: Area | null): SheetPlan {
  const known = state.written?.look.columnKeys ?? [];
  const isKnown = known.length === before?.columns && plan.columnKeys.length === plan.owned.columns;
  if (!before || !isKnown || !plan.table || !state.table) return plan;
  let kept: TabledPlan = { ...plan, table: plan.table };
  let behind = 0;
  for (const [index, key] of known.entries()) {
    const found = kept.columnKeys.indexOf(key);
    if (found < 0) {
      const column = before.column + index;
      const heading = headingIn(kept, sheetCells(state, { row: state.table.row, column, rows: 1, columns: 1 }), key);
      kept = withColumn(kept, behind, { key, heading, hidden: !holdsOthers(state, before, column) });
    }
    behind = (found < 0 ? behind : found) + 1;
  }
  return kept;
}

/** A heading that the table has not yet: the one the column had, where that is free. */
function headingIn(plan: TabledPlan, had: readonly (readonly CellValue[])[], key: string) {
  const taken = (plan.cells[plan.table.area.row - plan.owned.row] ?? []).map((cell) => String(cell).toLowerCase());
  const old = String(had[0]?.[0] ?? "") || key;
  return taken.includes(old.toLowerCase()) ? `${old} (${key})` : old;
}

/** Whether cells that are not the ranking's stand in a column. */
function holdsOthers({ used }: SheetState, before: Area, column: number): boolean {
  if (used === null) return false;
  return used.formulas.some((line, index) => {
    const row = used.position.row + index;
    const isOurs = row >= before.row && row < before.row + before.rows;
    return !isOurs && !isBlank(line[column - used.position.column] ?? "");
  });
}

/** A plan with one more column; the lines above the table are not of its columns and stay. */
function withColumn(plan: TabledPlan, index: number, { key, heading, hidden }: Kept): TabledPlan {
  const header = plan.table.area.row;
  const column = plan.owned.column + index;
  const from: Position = { row: header, column };
  const put = <Value>(values: readonly Value[], value: Value) => [
    ...values.slice(0, index),
    value,
    ...values.slice(index),
  ];
  const inLine = <Value>(row: number, line: readonly Value[], value: Value) =>
    plan.owned.row + row < header ? [...line, value] : put(line, value);
  const wider = <Part extends Area>(area: Part): Part => {
    if (area.row < header) return area;
    if (area.column >= column) return { ...area, column: area.column + 1 };
    const isReached =
      area.column + area.columns > column ||
      (area.column === plan.owned.column && area.column + area.columns === column);
    return isReached ? { ...area, columns: area.columns + 1 } : area;
  };
  const moved = (cell: CellValue) =>
    typeof cell === "string" && cell.startsWith("=") ? moveFormula(cell, oneRight, from) : cell;
  const { chart } = plan;
  return {
    ...plan,
    owned: { ...plan.owned, columns: plan.owned.columns + 1 },
    cells: plan.cells.map((line, row) => inLine(row, line.map(moved), plan.owned.row + row === header ? heading : "")),
    numberFormats: plan.numberFormats.map((line, row) => inLine(row, line, "General")),
    styles: plan.styles.map(wider),
    table: { ...plan.table, area: { ...plan.table.area, columns: plan.table.area.columns + 1 } },
    dataBars: plan.dataBars.map((bar) => ({ ...bar, area: wider(bar.area) })),
    rules: plan.rules.map((rule) => ({
      ...rule,
      area: wider(rule.area),
      formula: moveFormula(rule.formula, oneRight, from),
    })),
    columnKeys: put(plan.columnKeys, key),
    columnWidths: put(plan.columnWidths, width),
    hiddenColumns: [...plan.hiddenColumns.map((at) => (at >= column ? at + 1 : at)), ...(hidden ? [column] : [])],
    chart: chart && withAreas(chart, wider),
  };
}
