/** The column of its letters, counted from 0.
 * @param letters as Excel writes them, in either case
 * @example columnNumber("AB") // => 27 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
