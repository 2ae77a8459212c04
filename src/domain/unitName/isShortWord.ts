/** Whether a word stands for first letters: one to five capitals and nothing else.
 * @param word a word of a name
 * @returns true for such a word
 * @example isShortWord("TT") // => true */
export function isShortWord(word: string): boolean {
  return /^\p{Lu}{1,5}$/u.test(word);
}
