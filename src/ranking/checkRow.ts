import { count } from "../domain/count";
import type { Finding, FindingCode } from "./finding";
import type { CellValue, Grid } from "./grid";
import { gridCell, isBlank, isCellError } from "./gridCell";
import type { RawRow, RawTable } from "./rawTable";

interface Codes {
  readonly text: FindingCode;
  readonly notWhole: FindingCode;
  readonly negative: FindingCode;
}

const countCodes: Codes = { text: "count-is-text", notWhole: "count-not-whole", negative: "count-negative" };
const baseCodes: Codes = { text: "base-is-text", notWhole: "base-not-whole", negative: "base-negative" };

/** What is worth saying about one unit's two counts.
 * @param row the unit's row of raw counts
 * @param table the raw counts it belongs to
 * @param grid the cells they were read from
 * @returns findings, those about the installs cell first */
export function checkRow(row: RawRow, table: RawTable, grid: Grid): readonly Finding[] {
  const { sheet, columns, headings } = table;
  const installs = gridCell(grid, row.row, columns.installs);
  const base = columns.base === undefined ? "" : gridCell(grid, row.row, columns.base);
  const installsCell = { sheet, row: row.row, column: columns.installs };
  const baseCell = row.base?.cell ?? installsCell;
  const name = row.name;
  const words = { name, heading: headings.base };

  const findings: Finding[] = [];
  const installsCode = codeOf(installs, countCodes);
  const baseCode = codeOf(base, baseCodes);
  if (isBlank(installs)) findings.push({ code: "no-report", severity: "warning", cell: installsCell, words: { name } });
  if (installsCode)
    findings.push({
      code: installsCode,
      severity: "error",
      cell: installsCell,
      words: { name, value: shown(installs) },
    });
  if (baseCode)
    findings.push({ code: baseCode, severity: "error", cell: baseCell, words: { ...words, value: shown(base) } });
  if (isBlank(base) && !isBlank(installs))
    findings.push({ code: "base-missing", severity: "error", cell: baseCell, words });
  if (base === 0) findings.push({ code: "base-zero", severity: "error", cell: baseCell, words });
  if (typeof installs === "number" && typeof base === "number" && installs > base && base > 0)
    findings.push({
      code: "coverage-above-one",
      severity: "warning",
      cell: installsCell,
      words: { ...words, installs, base },
    });
  return findings;
}

function codeOf(value: CellValue, codes: Codes): FindingCode | null {
  if (isBlank(value)) return null;
  if (isCellError(value)) return "cell-error";
  if (typeof value !== "number") return codes.text;
  const read = count(value);
  if (read.ok) return null;
  return read.failure === "negative" ? codes.negative : codes.notWhole;
}

function shown(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
