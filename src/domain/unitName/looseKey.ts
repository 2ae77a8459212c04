import { numerals } from "./numerals";
import { toneKey } from "./toneKey";

/** A name under which its accepted spellings are one: tone marks wherever they stand, numbers in one form, i for y after a
 * consonant or qu, c for k, Đắk for Đăk, Đak and Đắc, and nothing between the syllables.
 * @param name a name without its kind, letters composed; a capital inside a word begins a syllable
 * @returns the key, "" for a name without letters or digits
 * @see unit names, rules 3 to 5
 * @example looseKey("Qui Nhơn") === looseKey("Quy Nhơn") // => true
 * @example looseKey("Ea H' Leo") === looseKey("Ea H'leo") // => true
 * @example looseKey("Khánh Hòa") === looseKey("Chánh Hòa") // => false */
export function looseKey(name: string): string {
  return toneKey(numerals(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")))
    .replace(/k(?!h)/g, "c")
    .replace(/(?:ă|(?<!\p{L})đa)c1?(?![\p{L}\d])/gu, (end) => (end.startsWith("đ") ? "đăc" : "ăc"))
    .replace(/(?<=[bcdđghlmnpqrstvx]|qu)y/g, "i")
    .replace(/[^\p{L}\p{M}\d#]+/gu, "");
}
