import { argumentWords, valueError, type ArgumentName } from "./cellError";

/** What a cell of an argument holds once blanks, error cells and formatted values are told apart. */
export type PlainCell = number | string | boolean | null | CustomFunctions.Error;

/** The plain value of a cell. Excel hands blanks over as 0, null or empty text, an error cell as an object with its code,
 * and a formatted value as an object with its basic value.
 * @param cell what Excel handed over
 * @param argument whose cell it is
 * @returns number, text or logical value as it is, null for null and empty text, or the error to give in the cell's place */
export function plainCell(cell: unknown, argument: ArgumentName): PlainCell {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (typeof cell === "string" || typeof cell === "boolean") return cell;
  const unreadable = () => valueError("unreadable", { argument: argumentWords(argument) });
  if (typeof cell !== "object") return unreadable();
  const code = errorCode("code" in cell ? cell.code : undefined);
  const basicValue = "basicValue" in cell ? cell.basicValue : undefined;
  const error = code ?? ("type" in cell && cell.type === "Error" ? errorCode(basicValue) : undefined);
  if (error) return new CustomFunctions.Error(error);
  return typeof basicValue === "object" || basicValue === undefined ? unreadable() : plainCell(basicValue, argument);
}

function errorCode(code: unknown): CustomFunctions.ErrorCode | undefined {
  return isErrorText(code) ? code : undefined;
}

/** Any of Excel's errors, also those that CustomFunctions.ErrorCode has no name for, such as #SPILL!. */
function isErrorText(code: unknown): code is CustomFunctions.ErrorCode {
  return typeof code === "string" && /^#[A-Z0-9/_]+[!?]?$/.test(code);
}
