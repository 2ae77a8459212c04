import { coverage } from "../domain/coverage";
import { fail, type Result } from "../domain/failure";
import { overall } from "../domain/overall";
import type { Share } from "../domain/share";
import type { Tally } from "../domain/tally";
import { allTallies } from "./allTallies";
import { answer } from "./answer";
import { measureError } from "./cellError";
import type { Cell } from "./toCells";

/** The answer of OVERALL: the coverage of all units together, over the units that have a base.
 * @param installs of the units, as Excel handed them over
 * @param base of the units, a range of the same shape
 * @returns one share; empty text where nothing is counted
 * @throws CustomFunctions.Error where a cell is no count, the ranges differ in shape, or no unit with installs has a base */
export function overallCells(installs: unknown, base: unknown): Cell[][] {
  return answer(() => {
    const all = overallCoverage(allTallies(installs, base));
    return [[all.ok ? all.value : measureError(all.failure)]];
  }, "0.00%");
}

function overallCoverage(tallies: readonly Tally[]): Result<Share> {
  const sums = overall(tallies);
  if (!sums.ok) return sums;
  const withoutBase = sums.value.base === 0 && tallies.some((tally) => tally.installs > 0);
  return withoutBase ? fail("zero-base") : coverage(sums.value.installs, sums.value.base);
}
