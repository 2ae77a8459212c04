/** How a user's Excel writes formulas. */
export interface Separators {
  /** Before decimals. */
  readonly decimal: string;
  /** Between arguments. */
  readonly list: string;
}

/** The separators that go with a decimal sign: where decimals stand after a comma, a semicolon parts the arguments.
 * @example separatorsOf(",") // => { decimal: ",", list: ";" } */
export function separatorsOf(decimal: string): Separators {
  return { decimal, list: decimal === "," ? ";" : "," };
}

/** Texts and sheet names in quotes, array constants, numbers with decimals, and the commas between. */
const enUsParts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\d+\.\d+|,/g;

/** A formula as the user's Excel shows it.
 * @param formula in en-US form
 * @example shownFormula("=F(1.5,A1)", { decimal: ",", list: ";" }) // => "=F(1,5;A1)" */
export function shownFormula(formula: string, { decimal, list }: Separators): string {
  return formula.replace(enUsParts, (part) => {
    if (part === ",") return list;
    return /^\d/.test(part) ? part.replace(".", decimal) : part;
  });
}

/** What a user typed as one argument, in en-US form; with a decimal comma a semicolon may part inner arguments.
 * @param text as the user's Excel would take it: a cell, a range, a number, a text in quotes, a formula's part
 * @example writtenArgument("0,3", { decimal: ",", list: ";" }) // => "0.3"
 * @example writtenArgument("DATE(2020;8;16)", { decimal: ",", list: ";" }) // => "DATE(2020,8,16)" */
export function writtenArgument(text: string, { decimal, list }: Separators): string {
  const trimmed = text.trim().replace(/^=/, "");
  if (decimal !== ",") return trimmed;
  return trimmed.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\d+,\d+|;/g, (part) => {
    if (part === list) return ",";
    return /^\d/.test(part) ? part.replace(decimal, ".") : part;
  });
}
