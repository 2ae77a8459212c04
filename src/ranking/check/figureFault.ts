import { count } from "../../domain/count";
import { isCellError } from "../gridCell";
import type { RawFigure } from "../rawTable";
import { saysNotReported } from "../saysNotReported";

/** What can be wrong with a figure that is to be a count; one that is said not to be reported is as good as blank. */
export type FigureFault = "blank" | "error" | "text" | "in-thousands" | "not-whole" | "negative";

/** What is wrong with a figure that is to be a count; null for a sound one.
 * @param figure as read from its cell
 * @example figureFault({ value: 13.2, cell: { sheet: "S", row: 0, column: 0 }, printed: null, range: null }) // => "in-thousands" */
export function figureFault({ value, printed }: RawFigure): FigureFault | null {
  if (value === null) {
    if (printed === null || printed.trim() === "" || saysNotReported(printed)) return "blank";
    return isCellError(printed) ? "error" : "text";
  }
  const read = count(value);
  if (read.ok) return null;
  if (read.failure === "negative") return "negative";
  return inThousands(value) === null ? "not-whole" : "in-thousands";
}

/** The count that a broken number probably was before Excel read its thousands point as a decimal one: 13.200 has become 13.2.
 * @param value a number from a cell
 * @returns a thousand times the number where that is whole and the number is not; null for any other
 * @example inThousands(13.2) // => 13200
 * @example inThousands(91.5678) // => null */
export function inThousands(value: number): number | null {
  if (Number.isInteger(value) || value <= 0 || value >= 1_000_000) return null;
  const thousands = Math.round(value * 1000);
  return Math.abs(value * 1000 - thousands) < 1e-6 ? thousands : null;
}
