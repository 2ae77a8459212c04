import { fail, ok, type Result } from "./failure";

/** Places gained since the report before (below 0: lost), or "new" for a unit that had none. */
export type RankChange = number | "new";

/** Places gained: before − now. 50th and now 49th is 1; 0 keeps its place.
 * @param before place in the report before, from 1; 0 or null where it had none
 * @param now place in this report, from 1; 0 or null where it has none
 * @returns the change; or "not-a-number", "negative", "no-place" where it has no place now or a place is below 1,
 * or "nothing-counted" where it has neither
 * @see measures 3.9
 * @example rankChange(50, 49) // => { ok: true, value: 1 }
 * @example rankChange(null, 49) // => { ok: true, value: "new" }
 * @example rankChange(50, null) // => { ok: false, failure: "no-place" } */
export function rankChange(before: number | null, now: number | null): Result<RankChange> {
  const from = before ?? 0;
  const to = now ?? 0;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return fail("not-a-number");
  if (from < 0 || to < 0) return fail("negative");
  if (from === 0 && to === 0) return fail("nothing-counted");
  if (to < 1 || (from !== 0 && from < 1)) return fail("no-place");
  return ok(from === 0 ? "new" : from - to);
}
