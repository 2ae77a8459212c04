let known: ReadonlyMap<string, readonly string[]> = new Map();

/** Remembers which of Excel's tables stand on which sheet, so that one sheet can be read in one round trip.
 * @param tables names of tables by sheet */
export function rememberTables(tables: ReadonlyMap<string, readonly string[]>): void {
  known = tables;
}

/** Names of the tables that stood on a sheet when the workbook was last read. */
export function tablesKnownOn(sheet: string): readonly string[] {
  return known.get(sheet) ?? [];
}
