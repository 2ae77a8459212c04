import { isShortWord } from "./isShortWord";
import { nameWords } from "./nameWords";

/** The first letters of a name's words; a word in capitals is taken as first letters already where the name is abbreviated.
 * @param name a name without its kind
 * @param abbreviated true to read words in capitals as first letters
 * @returns the letters, without marks
 * @example initials("Bà Rịa-Vũng Tàu", false) // => "brvt"
 * @example initials("TT-Huế", true) // => "tth" */
export function initials(name: string, abbreviated: boolean): string {
  const words = name.split(/[^\p{L}\d]+/u).filter((word) => word !== "");
  return nameWords(words.map((word) => (abbreviated && isShortWord(word) ? word : word.slice(0, 1))).join(" ")).join(
    "",
  );
}
