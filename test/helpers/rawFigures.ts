import { countRange } from "../../src/domain/countRange";
import { readCount } from "../../src/domain/readCount";
import type { CellValue } from "../../src/ranking/grid";
import type { RawFigure, RawRow, RawTable } from "../../src/ranking/rawTable";

const sheet = "Dữ liệu";

/** The figure of a cell: a number as it is, a text as its words are read. */
export function figure(held: CellValue, row: number, column: number): RawFigure {
  const cell = { sheet, row, column };
  if (typeof held === "number") return { value: held, cell, printed: null, range: { lowest: held, highest: held } };
  if (held === "") return { value: null, cell, printed: null, range: null };
  const [read, range] = [readCount(String(held)), countRange(String(held))];
  return {
    value: read.ok ? read.value : null,
    cell,
    printed: String(held),
    range: range.ok ? range.value : null,
  };
}

/** A unit as a person would note it: its name, installs and base, and what else its row says. */
export type NotedUnit = readonly [name: string, installs: CellValue, base: CellValue, more?: NotedMore];

interface NotedMore {
  readonly secondBase?: CellValue;
  readonly rate?: number | null;
  readonly ratePrinted?: string;
  readonly parent?: string;
}

function rowOf([name, installs, base, more = {}]: NotedUnit, row: number): RawRow {
  const { secondBase, rate, ratePrinted = null, parent } = more;
  return {
    row,
    name,
    installs: figure(installs, row, 1),
    base: figure(base, row, 2),
    ...(secondBase === undefined ? {} : { secondBase: figure(secondBase, row, 3) }),
    ...(rate === undefined
      ? {}
      : { rate: { value: rate, cell: { sheet, row, column: 4 }, printed: ratePrinted, range: null } }),
    ...(parent === undefined ? {} : { parent }),
  };
}

/** Raw counts with units from row 2 on, and a total in the row after them where one is noted. */
export function rawTable(
  units: readonly NotedUnit[],
  { total, ...more }: { readonly total?: NotedUnit } & Partial<Omit<RawTable, "total" | "rows">> = {},
): RawTable {
  return {
    sheet,
    headerRow: 0,
    columns: { name: 0, installs: 1, base: 2 },
    headings: { name: "Đơn vị", installs: "Lượt cài đặt", base: "Dân số" },
    choices: [],
    rows: units.map((unit, at) => rowOf(unit, at + 1)),
    total: total ? rowOf(total, units.length + 1) : null,
    asOf: 44059,
    ...more,
  };
}

/** Findings as a person would note them: code, severity and cell. */
export function notedFindings(
  findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly cell?: { row: number; column: number };
  }[],
): readonly string[] {
  return findings.map(({ code, severity, cell }) =>
    cell
      ? `${severity} ${code} at ${String.fromCharCode(65 + cell.column)}${String(cell.row + 1)}`
      : `${severity} ${code}`,
  );
}
