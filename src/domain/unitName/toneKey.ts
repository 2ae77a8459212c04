import { vietnameseLetter } from "./vietnameseLetter";

function endsSyllable(sign: string): boolean {
  return !((sign >= "a" && sign <= "z") || /[\p{L}\p{M}]/u.test(sign));
}

/** A text with the tone of each syllable as a digit at its end, so that where the mark stands makes no difference:
 * 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. The letters ă â ê ô ơ ư đ stay.
 * @param text any text, composed or not
 * @returns the text in small letters and composed form; digits of its own stay as they are
 * @see unit names, rule 3
 * @example toneKey("Thuỷ") // => "thuy3"
 * @example toneKey("Phú Qúy") // => "phu1 quy1" */
export function toneKey(text: string): string {
  let key = "";
  let tone = "";
  for (const letter of text.toLowerCase().normalize("NFC")) {
    const parts = letter < "\u0080" ? undefined : vietnameseLetter(letter);
    if (parts === undefined && endsSyllable(letter)) {
      key += tone;
      tone = "";
    }
    key += parts?.untoned ?? letter;
    tone += parts?.tone ?? "";
  }
  return key + tone;
}
