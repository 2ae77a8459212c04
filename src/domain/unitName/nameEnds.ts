import { looseKey } from "./looseKey";
import { isSideWord } from "./isSideWord";
import { nameWords } from "./nameWords";
import { unitTypes } from "./unitType";
import { unmarked } from "./unmarked";

const typeWords = new Set(unitTypes.map(unmarked));

/** The ends of a name that may stand for the whole: without one or more words in front. Words in front such as Bắc or Nam name a
 * neighbour, and so are never left out; one word alone remains only behind a kind's word, as in "Phường Đúc".
 * @param name a name without its kind
 * @returns the keys of the ends, without marks, longest first
 * @see unit names, trap 4
 * @example nameEnds("Đắk Kơ Ning") // => ["coning"]
 * @example nameEnds("Bắc Tân Uyên") // => [] */
export function nameEnds(name: string): readonly string[] {
  const words = nameWords(name);
  return words.slice(1).flatMap((_, before) => {
    const front = words.slice(0, before + 1);
    const end = words.slice(before + 1);
    const whole = end.length > 1 || typeWords.has(front.join(" "));
    return whole && !front.some(isSideWord) ? [looseKey(end.join(" "))] : [];
  });
}
