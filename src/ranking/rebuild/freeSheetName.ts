const longest = 31;

/** A name for a new sheet that no sheet has, whatever the letter case: the one wanted, else with a number behind it; cut
 * where it would be longer than Excel's 31 characters.
 * @param wanted a name Excel allows
 * @param taken names of all sheets
 * @example freeSheetName("Lịch sử", ["Dữ liệu", "lịch sử"]) // => "Lịch sử 2" */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLocaleLowerCase()));
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : ` ${number}`;
    const name = `${wanted.slice(0, longest - end.length).trimEnd()}${end}`;
    if (!known.has(name.toLocaleLowerCase())) return name;
  }
}
