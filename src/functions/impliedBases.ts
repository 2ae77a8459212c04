import type { Count } from "../domain/count";
import { ok, type Result } from "../domain/failure";
import { impliedBase } from "../domain/impliedBase";
import type { Share } from "../domain/share";

/** The figures of one row of IMPLIED_BASE.
 * @param installs people or devices counted
 * @param rate the published share
 * @param decimals of the rate as printed in percent
 * @returns lowest, nearest and highest base, or the failure of impliedBase */
export function impliedBases(installs: Count, rate: Share, decimals: number): Result<readonly number[]> {
  const bases = impliedBase(installs, rate, decimals);
  return bases.ok ? ok([bases.value.low, bases.value.point, bases.value.high]) : bases;
}
