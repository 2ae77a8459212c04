import { readCount } from "../domain/readCount";
import { argumentWords, valueError, type ArgumentName } from "./cellError";
import { plainCell } from "./plainCell";

/** What the number in a cell stands for, which decides what is said of text in its place. */
export type NumberKind = "count" | "day" | "number";

/** The number that a cell of an argument holds.
 * @param cell what Excel handed over
 * @param argument whose cell it is
 * @param kind what the number stands for
 * @returns the number, null for a blank, or the error to give in its place: text and logical values are never taken for numbers */
export function cellNumber(
  cell: unknown,
  argument: ArgumentName,
  kind: NumberKind,
): number | null | CustomFunctions.Error {
  const plain = plainCell(cell, argument);
  if (typeof plain === "boolean") return valueError("logical", { argument: argumentWords(argument) });
  if (typeof plain !== "string") return plain;
  const words = { argument: argumentWords(argument), value: plain };
  if (kind === "day") return valueError("day-text", words);
  return valueError(kind === "count" && readCount(plain).ok ? "worded" : "text", words);
}
