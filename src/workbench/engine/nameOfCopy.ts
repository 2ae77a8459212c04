const longest = 31;

/** The name Excel gives to a copy of a sheet: its own with the first free number from 2 in brackets, shortened to fit.
 * @param name of the sheet that is copied
 * @param taken names of all sheets
 * @returns the copy's name
 * @see excel-facts B2
 * @example nameOfCopy("Dữ liệu", ["Dữ liệu", "Dữ liệu (2)"]) // => "Dữ liệu (3)" */
export function nameOfCopy(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  const own = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const copy = own.slice(0, longest - end.length) + end;
    if (!lower.has(copy.toLowerCase())) return copy;
  }
}
