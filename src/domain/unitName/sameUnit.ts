import { marksAgree } from "./marksAgree";
import { readUnitName, type UnitReading } from "./readUnitName";
import { typeFit } from "./typeFit";

/** What two spellings say of their units when nothing else is known of them. */
export type Sameness = "same" | "unsure" | "different";

function compareReadings(a: UnitReading, b: UnitReading, ignoreMarks: boolean): Sameness {
  const fit = typeFit(a.type, b.type);
  if (fit === "apart" || a.plain !== b.plain) return "different";
  const named = a.loose === b.loose || (ignoreMarks && marksAgree(a, b));
  const wordMayBeName = fit === "missing" && !(a.sure && b.sure);
  if (named && fit !== "changed" && !wordMayBeName) return "same";
  return named || marksAgree(a, b) ? "unsure" : "different";
}

/** Whether two spellings name the same unit: the same name by its accepted spellings, and the same kind or a kind missing on
 * a side. "unsure" is for what only a whole column can decide: a kind changed by promotion, marks left out on a side, a first
 * word that may be kind or name.
 * @param a one spelling, as typed
 * @param b the other; the order does not matter
 * @param ignoreMarks true where a name written without marks is to count as the same name with them
 * @returns "same", "unsure" or "different"; a blank names no unit and is "different" from everything
 * @see unit names, rules 1 to 6
 * @example sameUnit("H. Vị Thuỷ", "huyện Vị Thủy") // => "same"
 * @example sameUnit("Thị xã Long Mỹ", "Huyện Long Mỹ") // => "unsure"
 * @example sameUnit("Châu Thành", "Châu Thành A") // => "different"
 * @example sameUnit("Meo Vac", "Huyện Mèo Vạc", true) // => "same" */
export function sameUnit(a: string, b: string, ignoreMarks = false): Sameness {
  const ways = readUnitName(a).flatMap((one) =>
    readUnitName(b).map((other) => compareReadings(one, other, ignoreMarks)),
  );
  if (ways.includes("same")) return "same";
  return ways.includes("unsure") ? "unsure" : "different";
}
