import { count, type Count } from "./count";
import { coverage } from "./coverage";
import type { Result } from "./failure";

/** The least further installs that put a unit strictly ahead of a rival: max(0, ⌊rivalInstalls × base / rivalBase⌋ − installs + 1).
 * @param installs the unit's installs, a whole number from 0
 * @param base the unit's base, a whole number above 0
 * @param rivalInstalls the rival's installs, a whole number from 0
 * @param rivalBase the rival's base, a whole number above 0
 * @returns a count, 0 where the unit is already ahead; or "zero-base", "nothing-counted" (for either unit) or "too-large"
 * @see measures 3.9
 * @example toOvertake(7600, 91500, 9640, 97500) // => { ok: true, value: 1447 }
 * @example toOvertake(1, 3, 2, 6) // => { ok: true, value: 1 }
 * @example toOvertake(9640, 97500, 7600, 91500) // => { ok: true, value: 0 } */
export function toOvertake(installs: Count, base: Count, rivalInstalls: Count, rivalBase: Count): Result<Count> {
  const own = coverage(installs, base);
  if (!own.ok) return own;
  const rival = coverage(rivalInstalls, rivalBase);
  if (!rival.ok) return rival;
  const level = (BigInt(rivalInstalls) * BigInt(base)) / BigInt(rivalBase);
  return count(Math.max(0, Number(level - BigInt(installs) + 1n)));
}
