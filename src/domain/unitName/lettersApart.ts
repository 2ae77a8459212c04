/** How many letters two names are apart: the least number of letters put in, left out or changed (Levenshtein distance).
 * @param a one name
 * @param b the other; the order does not matter
 * @returns a whole number from 0, at most the length of the longer name
 * @example lettersApart("longhung", "lonhhung") // => 1 */
export function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, length) => length);
  [...a].forEach((letter, line) => {
    const next = [line + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  });
  return row[b.length] ?? 0;
}
