import { countBesideBase } from "./countBesideBase";
import type { HeadedColumn } from "./headedColumns";
import { foldText } from "./foldText";
import type { Grid } from "./grid";
import { gridText } from "./gridCell";
import type { Header } from "./header";

/** The column of counts, among how many it was chosen, and whether its heading says that counts are meant. */
export interface CountColumn {
  readonly chosen: HeadedColumn;
  readonly candidates: number;
  readonly isNamed: boolean;
  /** Whether only the base beside it tells that it is the count: elsewhere the table would be one of two bases. */
  readonly isBesideBase: boolean;
}

const counting =
  /(^| )(cai|cai dat|tai|luot|ung dung|kich hoat|tai khoan|dang ky|install|installs|download|downloads|app)( |$)/;
const latest =
  /(^| )(tong|luy ke|tong cong|tong so|hien tai|hien nay|den nay|nay|ky nay|total|current|now|to date|cumulative)( |$)/;
const earlier = /(^| )(truoc|ky truoc|cu|dau ky|previous|last|before|old)( |$)/;

/** The column whose figures are ranked: of counts at several days the latest, else the one its heading names most plainly;
 * where no heading names counts, the only column of whole numbers that nothing else explains, else the only one beside a base.
 * @param grid the used cells of the sheet
 * @param header as read from it
 * @param headed its columns but those of names, with what stands under them
 * @returns the column, or null where there is none */
export function findCountColumn(grid: Grid, header: Header, headed: readonly HeadedColumn[]): CountColumn | null {
  const named = headed.filter(({ role, sample }) => role === "installs" && mayCount(sample));
  const dated = headed.filter(({ role, day, sample }) => role === null && day !== null && mayCount(sample));
  const increases = headed.filter(({ role, sample }) => role === "increase" && mayCount(sample));
  const asked = [[...named, ...(named.some(({ day }) => day) || named.length === 0 ? dated : [])], increases].find(
    (candidates) => candidates.length > 0,
  );
  if (asked) return best(asked, true);
  const unexplained = headed.filter(({ role, sample }) => role === null && isCounted(sample));
  const isOnly = unexplained.length === 1 || saysCounts(grid, header);
  if (unexplained.length > 0 && isOnly) return best(unexplained.slice(0, 1), false, unexplained.length);
  const chosen = countBesideBase(headed, ({ sample }) => isCounted(sample));
  return chosen && { chosen, candidates: 1, isNamed: false, isBesideBase: true };
}

/** Whether a column may hold counts: there are digits in it, or nothing at all is under the header. */
function mayCount({ filled, counts, shares }: HeadedColumn["sample"]): boolean {
  return filled === 0 || counts + shares > 0;
}

function isCounted({ filled, counts, numbered }: HeadedColumn["sample"]): boolean {
  return !numbered && counts > 0 && counts * 2 >= filled;
}

function best(candidates: readonly HeadedColumn[], isNamed: boolean, among = candidates.length): CountColumn | null {
  const filled = candidates.some(({ sample }) => sample.filled > 0)
    ? candidates.filter(({ sample }) => sample.filled > 0)
    : candidates;
  const chosen = filled.reduce<HeadedColumn | undefined>(
    (found, next) => (found && !isBetter(next, found) ? found : next),
    undefined,
  );
  return chosen ? { chosen, candidates: among, isNamed, isBesideBase: false } : null;
}

function isBetter(a: HeadedColumn, b: HeadedColumn): boolean {
  if (a.day && b.day) return isLater(a, b);
  const [mine, other] = [rankOf(a), rankOf(b)];
  return mine > other;
}

function isLater({ day: a }: HeadedColumn, { day: b }: HeadedColumn): boolean {
  if (!a || !b) return false;
  if (a.serial !== null && b.serial !== null) return a.serial > b.serial;
  return a.month !== b.month ? a.month > b.month : a.day > b.day;
}

function rankOf({ text, strength }: HeadedColumn): number {
  const folded = foldText(text);
  return strength + (latest.test(folded) ? 2 : 0) - (earlier.test(folded) ? 4 : 0);
}

/** Whether a line above the header, or the sheet's name, speaks of an app's counts. */
function saysCounts(grid: Grid, { firstRow }: Header): boolean {
  if (counting.test(foldText(grid.sheet))) return true;
  for (let row = Math.max(grid.row, firstRow - 10); row < firstRow; row++)
    for (let index = 0; index < (grid.values[0]?.length ?? 0); index++)
      if (counting.test(foldText(gridText(grid, row, grid.column + index)))) return true;
  return false;
}
