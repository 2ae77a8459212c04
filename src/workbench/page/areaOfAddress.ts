import type { Area } from "../engine/area";
import { areaOfRange } from "../files/cellAddresses";

const pattern = /^(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}))?$/i;

/** The area an A1 address without a sheet stands for, such as "B2" or "$B$2:C9"; null where it is not one. */
export function areaOfAddress(address: string): Area | null {
  const [, first, last = first] = pattern.exec(address.trim()) ?? [];
  if (first === undefined || last === undefined) return null;
  const [start, end] = [areaOfRange(first), areaOfRange(last)];
  const [top, left] = [Math.min(start.row, end.row), Math.min(start.column, end.column)];
  return {
    row: top,
    column: left,
    rows: Math.abs(end.row - start.row) + 1,
    columns: Math.abs(end.column - start.column) + 1,
  };
}
