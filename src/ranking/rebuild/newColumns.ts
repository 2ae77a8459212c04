import type { InsertedSpan } from "../fittedPlan";

/** The columns that a sheet has now and had not before, as Excel would put them in between the others, so that references
 * to the others go with them.
 * @param before what each column held
 * @param now what each is to hold
 * @returns spans from left to right, `first` counted in the columns before; null where a column is gone or another order
 * is wanted, which putting in cannot do
 * @example newColumns(["unit", "installs", "share"], ["unit", "installs", "base", "coverage", "share"]) // => [{ first: 2, count: 2 }] */
export function newColumns(before: readonly string[], now: readonly string[]): readonly InsertedSpan[] | null {
  const spans: InsertedSpan[] = [];
  let known = 0;
  for (const column of now) {
    const last = spans.at(-1);
    if (column === before[known]) known++;
    else if (last?.first === known) spans[spans.length - 1] = { first: known, count: last.count + 1 };
    else spans.push({ first: known, count: 1 });
  }
  return known === before.length ? spans : null;
}
