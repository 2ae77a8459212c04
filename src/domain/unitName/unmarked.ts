import { vietnameseLetter } from "./vietnameseLetter";

function withoutMarks(letter: string): string {
  return letter.normalize("NFD").replace(/\p{M}/gu, "");
}

/** A text without any mark, in small letters: "Vị Thủy" becomes "vi thuy".
 * @param text any text
 * @returns the text in small letters, đ as d, every tone and vowel mark taken off
 * @see unit names, rule 5
 * @example unmarked("Đắk Lắk") // => "dak lak" */
export function unmarked(text: string): string {
  let plain = "";
  for (const letter of text.toLowerCase().normalize("NFC")) {
    plain += letter < "\u0080" ? letter : (vietnameseLetter(letter)?.plain ?? withoutMarks(letter));
  }
  return plain;
}
