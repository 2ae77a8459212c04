import type { Tally } from "../domain/tally";
import { counts } from "./cellArguments";
import { allValues, requireSameShape } from "./wholeArguments";

/** The tallies of all units, from two ranges of the same shape.
 * @param installs of the units, as Excel handed them over
 * @param base of the units, likewise
 * @returns one tally for each cell, row by row
 * @throws CustomFunctions.Error for a cell that is no count, or for ranges of different shapes */
export function allTallies(installs: unknown, base: unknown): Tally[] {
  const [of, among] = [counts("installs", installs), counts("base", base)];
  requireSameShape(of, among);
  const bases = allValues(among);
  return allValues(of).flatMap((count, index) => {
    const own = bases[index];
    return own === undefined ? [] : [{ installs: count, base: own }];
  });
}
