/** A letter taken apart: without its tone, without any mark, and its tone as a digit ("" for none): ế is ê, e and 1. */
export interface LetterParts {
  readonly untoned: string;
  readonly plain: string;
  readonly tone: string;
}

const tones = new Map([
  ["", ""],
  ["1", "\u0301"],
  ["2", "\u0300"],
  ["3", "\u0309"],
  ["4", "\u0303"],
  ["5", "\u0323"],
]);
const vowels = new Map([..."aăâeêioôơuưy"].map((vowel) => [vowel, vowel.normalize("NFD").slice(0, 1)]));
const table = new Map<string, LetterParts>([["đ", { untoned: "đ", plain: "d", tone: "" }]]);
for (const [untoned, plain] of vowels) {
  for (const [tone, mark] of tones) table.set((untoned + mark).normalize("NFC"), { untoned, plain, tone });
}

/** Takes a small Vietnamese letter apart: 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng.
 * @param letter one small letter, composed
 * @returns its parts, undefined for a sign that is no vowel and no đ
 * @example vietnameseLetter("ế") // => { untoned: "ê", plain: "e", tone: "1" }
 * @example vietnameseLetter("-") // => undefined */
export function vietnameseLetter(letter: string): LetterParts | undefined {
  return table.get(letter);
}
