import { numerals } from "./numerals";
import { toneKey } from "./toneKey";

/** A k that may be written c: neither "kh" nor a letter that is a word of its own ("Khu phố K", "Tổ K2"). */
const asC = /k(?!h)(?<!(?<!\p{L})k(?=[^\p{L}\d#]*(?:$|[#\d])))/gu;

/** A name under which its accepted spellings are one: tone marks wherever they stand, numbers in one form, i for y after a
 * consonant or qu, c for k but in a letter alone, Đắk for Đăk, Đak and Đắc, and nothing between the syllables.
 * @param name a name without its kind, letters composed; a capital inside a word begins a syllable
 * @param letterK "as written" tells names apart that stand in one column and differ in c and k
 * @returns the key, "" for a name without letters or digits
 * @see unit names, rules 3 to 5
 * @example looseKey("Qui Nhơn") === looseKey("Quy Nhơn") // => true
 * @example looseKey("Ea H' Leo") === looseKey("Ea H'leo") // => true
 * @example looseKey("Khánh Hòa") === looseKey("Chánh Hòa") // => false
 * @example looseKey("Khu C") === looseKey("Khu K") // => false
 * @example looseKey("Ia Ca", "as written") === looseKey("Ia Ka", "as written") // => false */
export function looseKey(name: string, letterK: "as c" | "as written" = "as c"): string {
  const written = toneKey(numerals(name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")));
  const toned = letterK === "as c" ? written.replace(asC, "c") : written;
  // Most names have neither; looking for the letters first halves the time.
  const ends = /[ăa][ck]/.test(toned)
    ? toned.replace(/(?:ă|(?<!\p{L})đa)[ck]1?(?![\p{L}\d])/gu, (end) => (end.startsWith("đ") ? "đăc" : "ăc"))
    : toned;
  const vowels = ends.includes("y") ? ends.replace(/(?<=[bcdđghklmnpqrstvx]|qu)y/g, "i") : ends;
  return vowels.replace(/[^\p{L}\p{M}\d#]+/gu, "");
}
