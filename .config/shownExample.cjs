/** The day that Excel counts as 0, in days before 1/1/1970. */
const EXCEL_EPOCH = 25_569;
const DAY_IN_MILLISECONDS = 86_400_000;
const LOCALES = { vi: "vi-VN", en: "en-US" };

/** A formula with the separators of a language: Vietnamese Excel has ; between arguments and , before decimals.
 * @param {string} formula in Excel's own writing, =F(1.5,2)
 * @param {"vi" | "en"} language
 * @returns {string} with a space behind each separator */
function localFormula(formula, language) {
  const separator = language === "vi" ? "; " : ", ";
  const point = language === "vi" ? "," : ".";
  return formula.replaceAll(/"(?:[^"]|"")*"|\d+\.\d+|,/g, (part) => {
    if (part.startsWith('"')) return part;
    return part === "," ? separator : part.replace(".", point);
  });
}

/** How a function is written with its parameters, optional ones in brackets.
 * @param entry the function's id and parameters
 * @param {"vi" | "en"} language of the separators
 * @returns {string} without markup */
function syntax({ id, parameters }, language) {
  const separator = language === "vi" ? "; " : ", ";
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=BLUEZONE.${id}(${names.join(separator)})`;
}

/** A result in a language: where its words depend on the display language, the help gives it once for each.
 * @param result a value, a matrix, an error, or { vi, en } of these
 * @param {"vi" | "en"} language */
function resultIn(result, language) {
  return typeof result === "object" && !Array.isArray(result) && language in result ? result[language] : result;
}

/** A cell of a result as Excel shows it.
 * @param {number | string | boolean | { error: string }} value
 * @param {string} shown what it is: count, place, decimal, percent, date, change, text or logical
 * @param {"vi" | "en"} language of its separators
 * @returns {string} without markup */
function shownCell(value, shown, language) {
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (shown === "percent") return `${decimals(value * 100, language, 2)}%`;
  if (shown === "date") return shownDay(value, language);
  if (shown === "change" && value !== 0) return `${value > 0 ? "▲" : "▼"}${Math.abs(value)}`;
  return decimals(value, language, shown === "decimal" ? 2 : 0);
}

function decimals(value, language, least) {
  return value.toLocaleString(LOCALES[language], { minimumFractionDigits: least, maximumFractionDigits: 2 });
}

function shownDay(serial, language) {
  const iso = new Date((serial - EXCEL_EPOCH) * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
  const [year, month, day] = iso.split("-").map(Number);
  return language === "vi" ? `${day}/${month}/${year}` : iso;
}

module.exports = { localFormula, resultIn, shownCell, syntax };
