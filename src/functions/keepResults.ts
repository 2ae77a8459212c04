/** What a result came from: rows of cells, as Excel handed them over or as they were read. */
export type Contents = readonly (readonly unknown[])[];

/** A way to work something out that remembers the latest results by how it was asked and the contents they came from. */
export type Remembering<Value> = (asked: string, contents: Contents, work: () => Value) => Value;

interface Kept<Value> {
  readonly asked: string;
  readonly cells: readonly unknown[];
  readonly value: Value;
}

const mostResults = 8;
const mostCells = 500_000;

/** Keeps the latest few results of some work, found again by comparing contents, so that thousands of formulas over the same
 * range share one sort. Comparing stops at the first difference and can't mistake one range for another, as a hash might;
 * it goes cell by cell, so that how each result was asked must tell apart contents that differ in their rows alone.
 * @returns a function that gives the kept result of equal contents, or does the work and keeps its result: at most 8 results,
 * whose contents have 500,000 cells together */
export function keepResults<Value>(): Remembering<Value> {
  let kept: Kept<Value>[] = [];
  return (asked, contents, work) => {
    const known = kept.find((one) => one.asked === asked && sameCells(one.cells, contents));
    if (known !== undefined && known === kept[0]) return known.value;
    const latest = known ?? { asked, cells: contents.flat(), value: work() };
    let cells = 0;
    kept = [latest, ...kept.filter((one) => one !== known)]
      .slice(0, mostResults)
      .filter((one) => (cells += one.cells.length) <= mostCells);
    return latest.value;
  };
}

function sameCells(cells: readonly unknown[], contents: Contents): boolean {
  let index = 0;
  for (const row of contents) {
    for (const cell of row) {
      if (cell !== cells[index] && !sameFormatted(cell, cells[index])) return false;
      index += 1;
    }
  }
  return index === cells.length;
}

/** A formatted number arrives as an object of its own with every call. */
function sameFormatted(one: unknown, other: unknown): boolean {
  if (!isFormatted(one) || !isFormatted(other)) return false;
  return typeof one.basicValue === "number" && one.basicValue === other.basicValue;
}

function isFormatted(cell: unknown): cell is { readonly basicValue: unknown } {
  return typeof cell === "object" && cell !== null && "basicValue" in cell;
}
