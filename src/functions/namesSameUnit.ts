import { ok, type Result } from "../domain/failure";
import { sameUnit } from "../domain/unitName/sameUnit";

/** Whether two spellings surely name the same unit; what only a whole column could decide is FALSE.
 * @param nameA one spelling
 * @param nameB the other
 * @param ignoreMarks whether a name without diacritics matches too
 * @returns a logical value; FALSE where a name is blank */
export function namesSameUnit(nameA: string, nameB: string, ignoreMarks: boolean): Result<boolean> {
  return ok(sameUnit(nameA, nameB, ignoreMarks) === "same");
}
