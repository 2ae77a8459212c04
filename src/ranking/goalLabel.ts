import { dayOfCell } from "./dayOfCell";
import { foldText } from "./foldText";
import type { Grid } from "./grid";
import { gridCell, gridText, isBlank } from "./gridCell";

const target =
  /^(ty le )?(chi tieu|muc tieu|ke hoach|target|goal)( (giao|duoc giao|phan dau|chung|toan tinh|ca tinh|can dat|phai dat|cai dat|coverage|rate|nam \d{4}|%))*$|^(coverage|target) (target|rate|coverage)$/;
const deadline =
  /^((thoi )?han( chot| cuoi| cuoi cung| hoan thanh| dat chi tieu| dat muc tieu| thuc hien chi tieu| phai dat)*|ngay hoan thanh chi tieu|deadline|due|due date|target date)$/;
/** How a label begins, by which most texts are passed over at once. */
const maybeLabel = /^[\s\p{P}]*(ch[iỉ]|m[uụ]c|k[eế]|target|goal|t[yỷ]|coverage|h[aạ]n|th[oờ]i|ng[aà]y|d)/iu;
const written = /^(\d{1,3})(?:[.,](\d+))?\s*%$/;
const reach = 3;

/** What a cell says the value beside it is: "Chỉ tiêu", "Hạn"; null for any other text.
 * @param text of the cell
 * @example goalLabel("Chỉ tiêu:") // => "target"
 * @example goalLabel("Thời hạn báo cáo") // => null */
export function goalLabel(text: string): "target" | "deadline" | null {
  if (!maybeLabel.test(text)) return null;
  const folded = foldText(text);
  return target.test(folded) ? "target" : deadline.test(folded) ? "deadline" : null;
}

/** The column of the next filled cell right of a label, or left of a value; null where none is near. */
function nextFilled(grid: Grid, row: number, column: number, step: 1 | -1): number | null {
  for (let at = column + step; Math.abs(at - column) <= reach && at >= 0; at += step)
    if (!isBlank(gridCell(grid, row, at))) return at;
  return null;
}

/** The share a cell states as a target; null where it holds none, or a number that may be something else. */
function shareAt(grid: Grid, row: number, column: number, inPercents: boolean): number | null {
  const value = gridCell(grid, row, column);
  const format = grid.numberFormats?.[row - grid.row]?.[column - grid.column] ?? "";
  const [, whole = "", decimals = ""] = typeof value === "string" ? (written.exec(value.trim()) ?? []) : [];
  const isShare = typeof value === "number" && (format.includes("%") || value < 1);
  const share = isShare
    ? value
    : typeof value === "number" && inPercents
      ? value / 100
      : whole === ""
        ? null
        : Number(`${whole}${decimals}`) / 10 ** (decimals.length + 2);
  return share !== null && share > 0 && share <= 1 ? share : null;
}

/** What a label and the cell right of it state: a share, or a day.
 * @param grid the used cells of the sheet
 * @param row worksheet row of the label, from 0
 * @param column worksheet column of the label, from 0
 * @returns what is stated with the column of the value; null where the cell is no label or the value says nothing */
export function labelledGoal(
  grid: Grid,
  row: number,
  column: number,
): { readonly of: "target" | "deadline"; readonly value: number; readonly column: number } | null {
  const text = gridText(grid, row, column);
  const of = goalLabel(text);
  const at = of === null ? null : nextFilled(grid, row, column, 1);
  if (of === null || at === null) return null;
  const value = of === "target" ? shareAt(grid, row, at, text.includes("%")) : dayOfCell(grid, row, at);
  return value === null ? null : { of, value, column: at };
}

/** Whether a cell is the value of such a label left of it, so that its day is not that of the counts.
 * @param grid the used cells of the sheet
 * @param row worksheet row, from 0
 * @param column worksheet column, from 0 */
export function isLabelled(grid: Grid, row: number, column: number): boolean {
  const label = nextFilled(grid, row, column, -1);
  return label !== null && goalLabel(gridText(grid, row, label)) !== null;
}
