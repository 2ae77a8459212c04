import type { Count } from "./count";
import { fail, ok, type Result } from "./failure";
import { share, type Share } from "./share";

/** Installs as a share of a base: installs / base. Kept above 1: people install in the next province too.
 * @param installs people or devices counted, a whole number from 0
 * @param base people the share is taken of, a whole number above 0
 * @returns a share (0.3 is 30%), or "zero-base" for installs of no base, or "nothing-counted" where both are 0
 * @see measures 3.1
 * @example coverage(8, 10) // => { ok: true, value: 0.8 }
 * @example coverage(12, 10) // => { ok: true, value: 1.2 }
 * @example coverage(8, 0) // => { ok: false, failure: "zero-base" } */
export function coverage(installs: Count, base: Count): Result<Share> {
  if (base === 0) return fail(installs === 0 ? "nothing-counted" : "zero-base");
  return ok(share(installs / base));
}
