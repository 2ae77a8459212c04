import { numerals } from "./numerals";
import { unmarked } from "./unmarked";

/** The words of a name without marks, numbers in one form.
 * @param name a name without its kind
 * @returns the words in their order
 * @example nameWords("Phan Rang-Tháp Chàm 01") // => ["phan", "rang", "thap", "cham", "#1"] */
export function nameWords(name: string): readonly string[] {
  return numerals(
    unmarked(name)
      .replace(/[^\p{L}\d]+/gu, " ")
      .trim(),
  ).split(" ");
}
