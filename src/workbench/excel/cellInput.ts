import type { Area } from "../engine/area";
import { HostError } from "../richapi/hostError";

/** Whether the text after "=" can be read as a formula. */
export type IsFormula = (content: string) => boolean;

/** What is typed into a cell for a value written through the API: en-US whatever the user's language.
 * @param value null leaves the cell alone, "" clears it, texts that begin with = + - are formulas or numbers
 * @param numberFormat of the cell; "@" keeps every text as it is
 * @param isFormula checks a formula
 * @returns the content; null to leave the cell alone; throws InvalidArgument for what no cell can hold */
export function contentOf(value: unknown, numberFormat: string, isFormula: IsFormula): string | null {
  if (value === null) return null;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number" && Number.isFinite(value)) return plainNumber(value);
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  if (value === "" || value.startsWith("'")) return value;
  if (numberFormat === "@") return value.startsWith("=") ? `'${value}` : value;
  if (value.startsWith("=")) return value === "=" ? "'=" : formula(value, isFormula);
  if (/^[+-]/.test(value) && value.length > 1)
    return isNumber(value) ? value.replace("+", "") : formula(`=${value}`, isFormula);
  return value;
}

/** Spreads what was set over an area: one value for all cells, or rows of the same shape.
 * @param value as it came
 * @param area cells set
 * @returns rows of values; throws InvalidArgument where the shape differs or nothing was given */
export function spreadOver(value: unknown, area: Area): readonly (readonly unknown[])[] {
  if (value === null || value === undefined) throw new HostError("InvalidArgument");
  if (!Array.isArray(value))
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  const rows: readonly unknown[] = value;
  if (rows.length !== area.rows) throw new HostError("InvalidArgument", shapeMessage);
  return rows.map((row): readonly unknown[] => {
    if (!Array.isArray(row) || row.length !== area.columns) throw new HostError("InvalidArgument", shapeMessage);
    return row;
  });
}

/** Excel's sentence for an array of another shape than the range. */
export const shapeMessage =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

function formula(content: string, isFormula: IsFormula): string {
  if (!isFormula(content)) throw new HostError("InvalidArgument");
  return content;
}

function isNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text.replaceAll(",", "").replace(/%$/, "")));
}

function plainNumber(value: number): string {
  const text = String(value);
  return text.includes("e-") ? value.toFixed(20).replace(/0+$/, "") : text;
}
