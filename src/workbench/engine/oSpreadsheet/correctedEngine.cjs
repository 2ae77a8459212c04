// Puts right how o-spreadsheet reads and writes names of sheets, texts and errors in formulas, where it does otherwise than
// Excel, and how a completion is typed on. Its functions can't be reached from outside, so its text is changed when it is bundled or loaded by jest.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

/** What is written instead of what; each stands in the engine's text exactly as often as told. */
const corrections = [
  // Names of sheets: a doubled apostrophe is one.
  { what: 'return unquote(sheetName, "\'");', by: "return sheetNameIn(sheetName);", times: 1 },
  {
    what: "if (symbolName.match(/\\w/g)?.length !== symbolName.length) symbolName = `'${symbolName}'`;",
    by: "return sheetNameText(symbolName);",
    times: 1,
  },
  // An apostrophe is allowed inside a name; excelSheetNames checks the rest of Excel's rule.
  {
    what: "const FORBIDDEN_SHEETNAME_CHARS_IN_EXCEL_REGEX = /'|",
    by: "const FORBIDDEN_SHEETNAME_CHARS_IN_EXCEL_REGEX = /^'|'$|",
    times: 1,
  },
  { what: 'const FORBIDDEN_SHEETNAME_CHARS = [\n\t"\'",', by: 'const FORBIDDEN_SHEETNAME_CHARS = [\n\t":",', times: 1 },
  // A name may hold "!" itself: the last one parts it from the cells.
  {
    what: 'const sheetSeparatorIndex = xc.indexOf("!");',
    by: 'const sheetSeparatorIndex = xc.lastIndexOf("!");',
    times: 1,
  },
  // The panel of a chart joins names and cells by hand.
  {
    what: 'const sheetPrefix = sheetName ? `${sheetName}!` : "";',
    by: 'const sheetPrefix = sheetName ? `${sheetNameText(sheetName)}!` : "";',
    times: 1,
  },
  {
    what: '${sheetName === name ? "" : sheetName + "!"}',
    by: '${sheetName === name ? "" : sheetNameText(sheetName) + "!"}',
    times: 2,
  },
  // Texts: a doubled quotation mark is one, and a backslash is a backslash.
  {
    what: 'while (chars.current && (chars.current !== startChar || letters[letters.length - 1] === "\\\\")) letters += chars.shift();',
    by: "while (chars.current && (chars.current !== startChar || chars.currentStartsWith('\"\"'))) letters += chars.current === startChar ? chars.shift() + chars.shift() : chars.shift();",
    times: 1,
  },
  { what: "value: unquote(current.value),", by: "value: textIn(current.value),", times: 1 },
  { what: "const value = unquote(token.value);", by: "const value = textIn(token.value);", times: 1 },
  {
    what: 'token.value = `"${this.literalValues.strings[stringIndex++].value}"`;',
    by: "token.value = textLiteral(this.literalValues.strings[stringIndex++].value);",
    times: 1,
  },
  {
    what: 'case "STRING": return debugPrefix + `"${ast.value}"`;',
    by: 'case "STRING": return debugPrefix + textLiteral(ast.value);',
    times: 2,
  },
  // A key let go before the grid is drawn again must not put the cursor where it was before the completion.
  {
    what: "if (start !== oldStart || end !== oldEnd) this.props",
    by: 'if (!["Tab", "Enter"].includes(ev.key) && (start !== oldStart || end !== oldEnd)) this.props',
    times: 1,
  },
  // A reference that has lost its cells may still name their sheet; one that has lost the sheet is written without its cells.
  {
    what: "if (chars.currentStartsWith(CellErrorType.InvalidReference)) {\n\t\tchars.advanceBy(CellErrorType.InvalidReference.length);",
    by: "const lost = lostReference(chars.text, chars.currentIndex);\n\tif (lost !== null) {\n\t\tchars.advanceBy(lost.length);",
    times: 1,
  },
  {
    what: 'type: "INVALID_REFERENCE",\n\t\t\tvalue: CellErrorType.InvalidReference',
    by: 'type: "INVALID_REFERENCE",\n\t\t\tvalue: lost.startsWith("#") ? CellErrorType.InvalidReference : lost',
    times: 1,
  },
  // Errors have Excel's names.
  { what: 'InvalidReference: "#REF",', by: 'InvalidReference: "#REF!",', times: 1 },
  { what: 'BadExpression: "#BAD_EXPR",', by: 'BadExpression: "#NAME?",', times: 1 },
  { what: 'CircularDependency: "#CYCLE",', by: 'CircularDependency: "#REF!",', times: 1 },
  { what: 'GenericError: "#ERROR",', by: 'GenericError: "#VALUE!",', times: 1 },
  { what: 'formula = formula.replace(/#REF!/g, "#REF");', by: "", times: 1 },
  { what: 'value: ast.value.replace(/\\\\"/g, `""`)', by: "value: ast.value", times: 1 },
];

/** What the engine's text uses from here. */
const borrowed = [
  ["sheetNameIn, sheetNameText", "sheetNameText.ts"],
  ["textIn, textLiteral", "textLiteral.ts"],
  ["lostReference", "lostReference.ts"],
];

/** The engine's text, corrected; throws where it is not the text that was studied. */
function corrected(source) {
  const isModule = /^import /m.test(source);
  const imports = borrowed.map(([names, file]) => {
    const path = JSON.stringify(join(__dirname, "..", file));
    return isModule ? `import { ${names} } from ${path};` : `const { ${names} } = require(${path});`;
  });
  const text = corrections.reduce((before, { what, by, times }) => {
    const found = before.split(what).length - 1;
    if (found !== times) throw new Error(`o-spreadsheet has changed: ${what} is there ${found} times, not ${times}.`);
    return before.replaceAll(what, () => by);
  }, source);
  return [...imports, text].join("\n");
}

/** As webpack's loader. */
module.exports = corrected;
/** As jest's transformer. */
module.exports.process = (source) => ({ code: corrected(source) });
module.exports.getCacheKey = (source) =>
  createHash("sha256").update(readFileSync(__filename)).update(source).digest("hex");
