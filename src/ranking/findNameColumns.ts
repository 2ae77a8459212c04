import { columnsOf } from "./columnSpan";
import type { HeadedColumn } from "./headedColumns";
import { foldText } from "./foldText";
import type { Grid } from "./grid";
import { gridCell } from "./gridCell";
import type { Header } from "./header";

/** The column of unit names, and that of the units they lie in where there is one. */
export interface NameColumns {
  readonly column: number;
  readonly parent?: number;
  /** Whether its heading says so; else it was known by its texts. */
  readonly isNamed: boolean;
}

const levels: readonly RegExp[] = [
  /(^| )(tinh|province|provinces)( |$)/,
  /(^| )(huyen|quan|thi xa|thanh pho|district|districts|city)( |$)/,
  /(^| )(xa|phuong|thi tran|commune|communes|ward|wards)( |$)/,
  /(^| )(ap|thon|khom|khu pho|to dan pho|ban|village|hamlet)( |$)/,
];

/** The column of unit names under a header: of several, the one that tells most units apart, the others' units lie above.
 * @param grid the used cells of the sheet
 * @param header as read from it
 * @param headed its columns with what stands under them
 * @returns worksheet columns, or null where no column holds names */
export function findNameColumns(grid: Grid, header: Header, headed: readonly HeadedColumn[]): NameColumns | null {
  const holding = headed.filter(({ sample }) => sample.filled === 0 || sample.names > 0);
  const named = holding.filter(({ role }) => role === "name");
  const candidates = named.length > 0 ? named : holding.filter(({ role }) => role === "group");
  const best = candidates.reduce<HeadedColumn | undefined>(
    (found, next) => (found && !isFiner(next, found) ? found : next),
    undefined,
  );
  const column = best?.column ?? textColumn(grid, header, headed);
  if (column === null) return null;
  const parent =
    headed.find(({ role }) => role === "parent") ??
    candidates.find((other) => other.column !== column && best && isFiner(best, other));
  return { column, isNamed: best !== undefined, ...(parent ? { parent: parent.column } : {}) };
}

function isFiner(a: HeadedColumn, b: HeadedColumn): boolean {
  if (a.sample.distinct !== b.sample.distinct) return a.sample.distinct > b.sample.distinct;
  const [level, other] = [levelOf(a.text), levelOf(b.text)];
  if (level !== null && other !== null && level !== other) return level > other;
  return a.strength > b.strength;
}

/** How deep a unit of a heading lies: the level it names first, from 0 for provinces. */
function levelOf(heading: string): number | null {
  const folded = foldText(heading);
  const found = levels.flatMap((level, depth) => {
    const at = folded.search(level);
    return at < 0 ? [] : [{ depth, at }];
  });
  return found.sort((a, b) => a.at - b.at || a.depth - b.depth)[0]?.depth ?? null;
}

/** The first column without a heading of another meaning that holds texts such as names. */
function textColumn(grid: Grid, { lastRow }: Header, headed: readonly HeadedColumn[]): number | null {
  const known = new Set(headed.filter(({ role }) => role !== null).map(({ column }) => column));
  const span = { first: grid.column, last: Math.max(...headed.map(({ column }) => column)) };
  const holdsName = (column: number) =>
    Array.from({ length: 30 }, (_, index) => gridCell(grid, lastRow + 1 + index, column)).some(
      (value) => typeof value === "string" && /\p{L}\p{M}*\p{L}/u.test(value),
    );
  return columnsOf(span).find((column) => !known.has(column) && holdsName(column)) ?? null;
}
