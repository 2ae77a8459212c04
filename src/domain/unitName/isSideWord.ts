const sides = /^(?:[a-e]|dong|tay|nam|bac|trung|thuong|ha)$/;

/** Whether a word tells neighbours of one name apart: a letter A to E, Đông, Tây, Nam, Bắc, Trung, Thượng or Hạ, or a number.
 * @param word a word as `nameWords` gives it
 * @returns true for such a word
 * @example isSideWord("nam") // => true */
export function isSideWord(word: string): boolean {
  return sides.test(word) || word.startsWith("#");
}
