import { argumentWords, valueError, type ArgumentName } from "./cellError";

const separatedCount = /^\D{0,12}\d{1,3}([.,\s\u00A0\u202F]\d{3})+$/;

/** What a cell of an argument holds: a number, nothing, or the error to give in its place. Excel hands blanks over as 0,
 * null or empty text, an error cell as an object with its code, and a formatted number as an object with its basic value.
 * @param cell what Excel handed over
 * @param argument whose cell it is
 * @returns the number, null for a blank, or an error for the result's cell */
export function cellNumber(cell: unknown, argument: ArgumentName): number | null | CustomFunctions.Error {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const words = { argument: argumentWords(argument) };
  if (typeof cell === "boolean") return valueError("logical", words);
  if (typeof cell === "string") {
    return valueError(separatedCount.test(cell.trim()) ? "separated" : "text", { ...words, value: cell });
  }
  if (typeof cell === "object") return objectNumber(cell, argument);
  return valueError("unreadable", words);
}

function objectNumber(cell: object, argument: ArgumentName): number | null | CustomFunctions.Error {
  const code = "code" in cell ? errorCode(cell.code) : undefined;
  const basicValue = "basicValue" in cell ? cell.basicValue : undefined;
  const error = code ?? ("type" in cell && cell.type === "Error" ? errorCode(basicValue) : undefined);
  if (error) return new CustomFunctions.Error(error);
  if (typeof basicValue === "object" || basicValue === undefined) {
    return valueError("unreadable", { argument: argumentWords(argument) });
  }
  return cellNumber(basicValue, argument);
}

function errorCode(code: unknown): CustomFunctions.ErrorCode | undefined {
  return isErrorText(code) ? code : undefined;
}

/** Any of Excel's errors, also those that CustomFunctions.ErrorCode has no name for, such as #SPILL!. */
function isErrorText(code: unknown): code is CustomFunctions.ErrorCode {
  return typeof code === "string" && /^#[A-Z0-9/_]+[!?]?$/.test(code);
}
