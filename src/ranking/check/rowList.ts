const mostNamed = 8;

/** Worksheet rows as a person counts them, at most eight of them named.
 * @param rows worksheet rows, from 0, in rising order
 * @example rowList([4, 5, 8]) // => "5, 6, 9" */
export function rowList(rows: readonly number[]): string {
  const named = rows.slice(0, mostNamed).map((row) => String(row + 1));
  return rows.length > mostNamed ? `${named.join(", ")}…` : named.join(", ");
}
