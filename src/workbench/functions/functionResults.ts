import type { EngineCellResult, EngineResult } from "../engine/engineFunctions";

const errorsByCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
};

const errorsWithSentence = new Set(["#VALUE!", "#N/A"]);

/** What came back from the add-in for one call. */
export interface ReturnedRow {
  readonly id: number;
  readonly failed: boolean;
  /** The result, or the sentence of the failure. */
  readonly value: unknown;
  readonly code: number;
}

/** Reads the rows the add-in sends back, in either of the two shapes office.js uses.
 * @param rows `[id, ok, value, code?]`, or `{id, failed, value, errorCode}` from hosts without array results
 * @returns one entry per call; rows of another shape are left out */
export function readReturned(rows: unknown): readonly ReturnedRow[] {
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown): ReturnedRow[] => {
    if (Array.isArray(row)) {
      const [id, ok, value, code]: readonly unknown[] = row;
      return [{ id: Number(id), failed: ok !== true, value, code: ok === true ? 0 : Number(code) }];
    }
    if (typeof row !== "object" || row === null || !("id" in row)) return [];
    const failed = "failed" in row && row.failed === true;
    const code = "errorCode" in row ? Number(row.errorCode) : 0;
    return [{ id: Number(row.id), failed, value: "value" in row ? row.value : null, code }];
  });
}

/** What the cell shows for a returned row.
 * @param row of one call
 * @returns a value, rows of values that spill, or an error with its sentence */
export function cellResult(row: ReturnedRow): EngineResult {
  if (row.failed) return errorWith(errorsByCode[row.code] ?? "#VALUE!", typeof row.value === "string" ? row.value : "");
  if (!Array.isArray(row.value)) return oneCell(row.value);
  const rows = row.value.map((cells: unknown): readonly unknown[] => (Array.isArray(cells) ? cells : [cells]));
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  const rectangle = (rows.length === 0 ? [[]] : rows).map((cells) =>
    Array.from({ length: width }, (_, column) => (column < cells.length ? oneCell(cells[column]) : "")),
  );
  const [first] = rectangle;
  return rectangle.length === 1 && width === 1 ? (first?.[0] ?? "") : rectangle;
}

function oneCell(value: unknown): EngineCellResult {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || !("basicValue" in value)) return errorWith("#VALUE!", "");
  const basic = value.basicValue;
  if ("type" in value && value.type === "Error")
    return errorWith(String(basic), "message" in value && typeof value.message === "string" ? value.message : "");
  if (typeof basic !== "string" && typeof basic !== "number" && typeof basic !== "boolean")
    return errorWith("#VALUE!", "");
  const format = "numberFormat" in value && typeof value.numberFormat === "string" ? value.numberFormat : "";
  return format === "" ? basic : { value: basic, numberFormat: format };
}

function errorWith(error: string, message: string): { error: string; message: string } {
  return { error, message: errorsWithSentence.has(error) ? message : "" };
}
