const roman = /^(?:x?(?:ix|iv|v?i{0,3})|xx)$/i;
const worth = new Map([
  ["i", 1],
  ["v", 5],
  ["x", 10],
]);

function romanValue(word: string): number {
  const worths = [...word.toLowerCase()].map((letter) => worth.get(letter) ?? 0);
  return worths.reduce((sum, value, place) => sum + (value < (worths[place + 1] ?? 0) ? -value : value), 0);
}

/** A name with its numbers written one way, behind a "#": 01 is 1, and a last word I to XX is its number. Small and capital
 * letters are read alike, so that a name typed all in capitals reads the same.
 * @param name a name without its kind, words parted by single spaces
 * @returns the name, a number as "#" and its digits without leading zeros
 * @see unit names, rule 4
 * @example numerals("09") // => "#9"
 * @example numerals("Hải Châu II") // => "Hải Châu #2"
 * @example numerals("Châu Thành A") // => "Châu Thành A" */
export function numerals(name: string): string {
  const words = name.split(" ");
  const last = words.length - 1;
  return words
    .map((word, place) => {
      if (/^\d/.test(word)) return `#${word.replace(/^0+(?=\d)/, "")}`;
      return place === last && word !== "" && roman.test(word) ? `#${String(romanValue(word))}` : word;
    })
    .join(" ");
}
