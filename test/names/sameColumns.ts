import { readUnitName } from "../../src/domain/unitName/readUnitName";
import type { UnitColumn } from "../../src/domain/unitName/unitColumn";
import type { PairRow } from "./namePairs";

/** Two whole columns in which each row is one unit, spelt in two ways; `counted` marks the rows not seen in a round before. */
export interface SameColumns {
  readonly rows: readonly PairRow[];
  readonly counted: readonly boolean[];
  readonly left: UnitColumn;
  readonly right: UnitColumn;
}

function isMarked(spelling: string): boolean {
  return readUnitName(spelling).some(({ loose, plain }) => loose !== plain);
}

function kindOf(row: PairRow): string {
  const marked = [isMarked(row["spelling_a"]!), isMarked(row["spelling_b"]!)];
  return marked.includes(true) ? marked.join() : "true,true";
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

/* The pairs give a commune's province but not its district: within a province, in the order of the codes, the next district
   begins where a name comes again. */
function districts(rows: readonly PairRow[]): readonly string[] {
  const seen = new Set<string>();
  let district = 0;
  return rows.map((row) => {
    const names = [row["spelling_a"]!, row["spelling_b"]!].flatMap((name) =>
      readUnitName(name).map(({ plain }) => plain),
    );
    if (names.some((name) => seen.has(`${row["province"]!} ${name}`))) {
      district += 1;
      seen.clear();
    }
    for (const name of names) seen.add(`${row["province"]!} ${name}`);
    return `${row["province"]!}, khu vực ${String(district)}`;
  });
}

/** Lays pairs of spellings out in whole columns, as two lists of one set of units would: each unit once in a column, columns
 * typed with marks apart from those without. A unit with more pairs than another makes further rounds. */
export function sameColumns(pairs: readonly PairRow[]): readonly SameColumns[] {
  return grouped(pairs, kindOf).flatMap((ofKind) => {
    const units = grouped(
      ofKind,
      (row) => `${row["province"]!} ${row["code"] || readUnitName(row["spelling_a"]!)[0]!.plain}`,
    );
    const sorted = [...units].sort(([a], [b]) =>
      `${a!["province"]!}${a!["code"]!}`.localeCompare(`${b!["province"]!}${b!["code"]!}`),
    );
    const rounds = Math.max(...sorted.map((spellings) => spellings.length));
    return Array.from({ length: rounds }, (_, round) => {
      const rows = sorted.map((spellings) => spellings[Math.min(round, spellings.length - 1)]!);
      const within = { names: districts(rows) };
      return {
        rows,
        counted: sorted.map((spellings) => round < spellings.length),
        left: { names: rows.map((row) => row["spelling_a"]!), within },
        right: { names: rows.map((row) => row["spelling_b"]!), within },
      };
    });
  });
}
