/** The last year a text names, from 1900 to 2100; null where it names none.
 * @param text a heading or a line
 * @example yearIn("Dân số năm 2019 (người)") // => 2019
 * @example yearIn("quý II/2020") // => 2020
 * @example yearIn("Số 2841/BTTTT") // => null */
export function yearIn(text: string): number | null {
  const years = [...text.matchAll(/(?<![\d.,-]|\d\/)(19\d\d|20\d\d|2100)(?![\d/]|[.,]\d)/g)].map(([, year]) =>
    Number(year),
  );
  return years.at(-1) ?? null;
}
