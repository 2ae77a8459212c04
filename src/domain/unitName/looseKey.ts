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
  const toned = toneKey(numerals(name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))).replace(/k(?!h)/g, "c");
  // Most names have neither; looking for the letters first halves the time.
  const ends = /[ăa]c/.test(toned)
    ? toned.replace(/(?:ă|(?<!\p{L})đa)c1?(?![\p{L}\d])/gu, (end) => (end.startsWith("đ") ? "đăc" : "ăc"))
    : toned;
  const vowels = ends.includes("y") ? ends.replace(/(?<=[bcdđghlmnpqrstvx]|qu)y/g, "i") : ends;
  return vowels.replace(/[^\p{L}\p{M}\d#]+/gu, "");
}
