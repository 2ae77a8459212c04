import { isSideWord } from "./isSideWord";
import { nameWords } from "./nameWords";

/** What tells a unit from its neighbours of the same name: every number in the name, and a last word such as A, Đông or Hạ.
 * Names with different tails are never one unit, however near their letters.
 * @param name a name without its kind
 * @returns the words of the tail, "" for none
 * @see unit names, rule 7 and trap 2
 * @example nameTail("Châu Thành A") // => "a"
 * @example nameTail("Châu Thành") // => "" */
export function nameTail(name: string): string {
  const words = nameWords(name);
  return words
    .filter((word, place) => word.startsWith("#") || (place === words.length - 1 && isSideWord(word)))
    .join(" ");
}
