import { argumentWords, valueError, type ArgumentName } from "./cellError";
import { plainCell } from "./plainCell";

/** The text that a cell of an argument holds. 0 is a blank, as Excel hands some blanks over; another number is the text it is
 * written with, as for "Quận 1" called 1.
 * @param cell what Excel handed over
 * @param argument whose cell it is
 * @returns the text without outer spaces, "" for a blank, or the error to give in its place */
export function cellText(cell: unknown, argument: ArgumentName): string | CustomFunctions.Error {
  const plain = plainCell(cell, argument);
  if (plain === null || plain === 0) return "";
  if (typeof plain === "boolean") return valueError("not-text", { argument: argumentWords(argument) });
  if (typeof plain === "number") return String(plain);
  return typeof plain === "string" ? plain.trim() : plain;
}
