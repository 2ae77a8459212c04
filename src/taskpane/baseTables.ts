import type { BaseTable } from "../ranking/baseTable";
import { findBaseTables } from "../ranking/findBaseTables";
import type { WorkbookReading } from "../workbook/workbookPort";

const known = new WeakMap<WorkbookReading, readonly BaseTable[]>();

/** The tables bases can be joined from, found once in each reading of the workbook. */
export function baseTables(reading: WorkbookReading | null): readonly BaseTable[] {
  if (!reading) return [];
  const found = known.get(reading) ?? findBaseTables(reading.grids);
  known.set(reading, found);
  return found;
}
