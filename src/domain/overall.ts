import { count, type Count } from "./count";
import { ok, type Result } from "./failure";
import type { ReportedTally, Tally } from "./tally";

/** Sums over the units that have both installs and a base, and how many of the listed units those are. */
export interface Overall extends Tally {
  readonly reported: Count;
  readonly listed: Count;
}

/** All units together: sum of installs and sum of bases over units that have both; never the mean of their rates.
 * @param units installs and base of each, whole numbers from 0, null where not reported
 * @returns the two sums and how many units reported out of how many; or "too-large" above 9,007,199,254,740,991
 * @see measures 3.14
 * @example overall([{ installs: 8, base: 10 }, { installs: null, base: 5 }]) // => { ok: true, value: { installs: 8, base: 10, reported: 1, listed: 2 } } */
export function overall(units: readonly ReportedTally[]): Result<Overall> {
  const both = units.filter((unit): unit is Tally => unit.installs !== null && unit.base !== null && unit.base > 0);
  const installs = count(both.reduce((sum, unit) => sum + unit.installs, 0));
  const base = count(both.reduce((sum, unit) => sum + unit.base, 0));
  const reported = count(both.length);
  const listed = count(units.length);
  if (!installs.ok) return installs;
  if (!base.ok) return base;
  if (!reported.ok) return reported;
  if (!listed.ok) return listed;
  return ok({ installs: installs.value, base: base.value, reported: reported.value, listed: listed.value });
}
