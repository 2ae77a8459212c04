import { unitNameKey } from "../domain/unitNameKey";
import { cellName } from "./address";
import type { Finding } from "./finding";
import { isCellError } from "./gridCell";
import type { RawTable } from "./rawTable";

/** What is wrong with the units' names: a missing one, one that is a cell's error, one that stands there twice.
 * @param table raw counts as read
 * @returns findings by worksheet row, from 0 */
export function checkNames(table: RawTable): ReadonlyMap<number, readonly Finding[]> {
  const findings = new Map<number, readonly Finding[]>();
  const first = new Map<string, number>();
  for (const { row, name } of table.rows) {
    const cell = { sheet: table.sheet, row, column: table.columns.name };
    const key = unitNameKey(name);
    const firstRow = first.get(key);
    if (name === "") {
      findings.set(row, [{ code: "name-missing", severity: "error", cell, words: {} }]);
    } else if (isCellError(name)) {
      findings.set(row, [{ code: "cell-error", severity: "error", cell, words: { name, value: name } }]);
    } else if (firstRow === undefined) {
      first.set(key, row);
    } else {
      const words = { name, first: cellName({ row: firstRow, column: table.columns.name }) };
      findings.set(row, [{ code: "duplicate-name", severity: "error", cell, words }]);
    }
  }
  return findings;
}
