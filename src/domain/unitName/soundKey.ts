import { looseKey } from "./looseKey";
import { nameWords } from "./nameWords";

/** A name by its sound, where letters are often taken for one another at the front of a word: x as s, tr as ch, gi and r as d.
 * @param name a name without its kind
 * @returns a key without marks
 * @see unit names, classes of difference
 * @example soundKey("Sốp Cộp") === soundKey("Xốp Cộp") // => true
 * @example soundKey("Duyệt Trung") === soundKey("Duyệt Chung") // => true */
export function soundKey(name: string): string {
  const sounds = nameWords(name).map((word) =>
    word
      .replace(/^x/, "s")
      .replace(/^tr/, "ch")
      .replace(/^(?:gi(?=[aeou])|r)/, "d")
      .replace(/[jy]/g, "i"),
  );
  return looseKey(sounds.join(" "));
}
