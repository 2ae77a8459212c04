import type { UnitReading } from "./readUnitName";

/** Whether two names of the same letters can be one name, once written with its marks and once without: the marks are the
 * same, or one of the two has none at all.
 * @param a one name as read
 * @param b the other, its `plain` key the same
 * @returns false where both carry marks and these differ
 * @see unit names, rules 5 and 7
 * @example marksAgree({ loose: "mytho", plain: "mytho" }, { loose: "my4tho5", plain: "mytho" }) // => true
 * @example marksAgree({ loose: "my4tho", plain: "mytho" }, { loose: "my4tho5", plain: "mytho" }) // => false */
export function marksAgree(a: Pick<UnitReading, "loose" | "plain">, b: Pick<UnitReading, "loose" | "plain">): boolean {
  return a.loose === b.loose || a.loose === a.plain || b.loose === b.plain;
}
