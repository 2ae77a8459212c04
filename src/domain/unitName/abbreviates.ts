import { initials } from "./initials";
import { isShortWord } from "./isShortWord";
import { nameWords } from "./nameWords";

/** Whether a name is the abbreviation of another: some words by their first letters in capitals, the others in full.
 * @param short the name that may be abbreviated
 * @param name the name in full
 * @returns true where the letters agree and each word in full is the word of the name in its place
 * @see unit names, classes of difference
 * @example abbreviates("TT-Huế", "Thừa Thiên Huế") // => true
 * @example abbreviates("H.C.M", "Hồ Chí Minh") // => true
 * @example abbreviates("T.Quang", "Tuyên Hóa") // => false */
export function abbreviates(short: string, name: string): boolean {
  const words = short.split(/[^\p{L}\d]+/u).filter((word) => word !== "");
  if (!words.some(isShortWord) || initials(short, true) !== initials(name, false)) return false;
  const full = nameWords(name);
  let place = 0;
  return words.every((word) => {
    const known = isShortWord(word) || nameWords(word)[0] === full[place];
    place += isShortWord(word) ? word.length : 1;
    return known;
  });
}
