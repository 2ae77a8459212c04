const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const invisible = /[\u200B-\u200D\u2060\uFEFF]/g;

/** A name in the one spelling under which two writings of it are the same: composed letters, single spaces, small letters,
 * and the tone mark of each syllable put at its end, so that "Thuỷ" and "Thủy" agree.
 * @param name a unit's name as typed
 * @returns the key, "" for a blank name; equal keys are the same name, different keys may still be
 * @see unit names, rules 1 and 3
 * @example unitNameKey("huyện  Vị Thuỷ") === unitNameKey("Huyện Vị Thủy") // => true
 * @example unitNameKey("Thị xã Long Mỹ") === unitNameKey("Huyện Long Mỹ") // => false */
export function unitNameKey(name: string): string {
  const plain = name
    .replace(invisible, "")
    .replace(/\u00D0/g, "Đ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  return plain
    .normalize("NFD")
    .replace(
      /[\p{L}\p{M}]+/gu,
      (syllable) => syllable.replace(toneMarks, "") + (syllable.match(toneMarks) ?? []).join(""),
    )
    .normalize("NFC");
}
