import { count, type Count } from "../domain/count";
import { countRange, type CountRange } from "../domain/countRange";
import { ok, type Result } from "../domain/failure";
import { readCount } from "../domain/readCount";
import { currentLanguage, languages, type Language } from "../locales/language";
import { cellRows, type CellArgument } from "./cellArguments";
import { argumentError, argumentWords, valueError, type ArgumentName } from "./cellError";
import { cellText } from "./cellText";
import { plainCell } from "./plainCell";

/** What a table can give back: a number, a text or a logical value. */
export type TableValue = number | string | boolean;

/** An argument whose cells are names; a blank is "".
 * @param name the argument's name in the formula
 * @param cells what Excel handed over */
export function names(name: ArgumentName, cells: unknown): CellArgument<string> {
  return { name, rows: cellRows(cells), read: (cell) => cellText(cell, name) };
}

/** An argument whose cells are counts as numbers or in words such as "hơn 13.200"; a blank counts as 0.
 * @param name the argument's name in the formula
 * @param cells what Excel handed over */
export function wordedCounts(name: ArgumentName, cells: unknown): CellArgument<Count> {
  return worded(name, cells, readCount, ok);
}

/** An argument whose cells are counts as numbers or in words, as the counts they allow; a blank counts as 0.
 * @param name the argument's name in the formula
 * @param cells what Excel handed over */
export function wordedRanges(name: ArgumentName, cells: unknown): CellArgument<CountRange> {
  return worded(name, cells, countRange, (exact) => ok({ lowest: exact, highest: exact }));
}

function worded<Value>(
  name: ArgumentName,
  cells: unknown,
  ofText: (text: string) => Result<Value>,
  ofCount: (exact: Count) => Result<Value>,
): CellArgument<Value> {
  const read = (cell: unknown) => {
    const plain = plainCell(cell, name) ?? 0;
    if (typeof plain === "object") return plain;
    if (typeof plain === "boolean") return valueError("logical", { argument: argumentWords(name) });
    const exact = typeof plain === "number" ? count(plain) : null;
    const taken = typeof plain === "string" ? ofText(plain) : exact?.ok ? ofCount(exact.value) : exact;
    if (taken?.ok) return taken.value;
    return argumentError(taken?.failure ?? "not-a-number", name, plain);
  };
  return { name, rows: cellRows(cells), read };
}

/** The language a text is asked in, "vi" or "en"; the language spoken now where it is left out or blank.
 * @param cells what Excel handed over, or nothing */
export function spokenLanguages(cells: unknown): CellArgument<Language> {
  const read = (cell: unknown) => {
    const text = cellText(cell, "language");
    if (typeof text !== "string") return text;
    if (text === "") return currentLanguage();
    return (
      languages.find((language) => language === text.toLowerCase()) ?? argumentError("no-such-option", "language", text)
    );
  };
  return { name: "language", rows: cellRows(cells), read };
}

/** An optional argument whose cells are TRUE or FALSE; a number is TRUE unless it is 0, as in Excel's own functions, and a
 * blank is FALSE.
 * @param name the argument's name in the formula
 * @param cells what Excel handed over, or nothing */
export function logicals(name: ArgumentName, cells: unknown): CellArgument<boolean> {
  const read = (cell: unknown) => {
    const plain = plainCell(cell, name) ?? false;
    if (typeof plain === "string") return valueError("not-logical", { argument: argumentWords(name), value: plain });
    return typeof plain === "number" ? plain !== 0 : plain;
  };
  return { name, rows: cellRows(cells), read };
}

/** An argument whose cells are handed on as they are; a blank counts as 0, as where a cell refers to a blank one.
 * @param name the argument's name in the formula
 * @param cells what Excel handed over */
export function tableValues(name: ArgumentName, cells: unknown): CellArgument<TableValue> {
  return { name, rows: cellRows(cells), read: (cell) => plainCell(cell, name) ?? 0 };
}
