import { formulaParts } from "../formula/formulaParts";

const qualified =
  /(\u0001|(?<![\w.])[\p{L}_][\p{L}\p{N}_.]*)!(\$?[A-Za-z]{1,3}\$?(\d{1,7}))(:\$?[A-Za-z]{1,3}\$?\d{1,7})?/gu;

/** A range of one cell, which Excel may give back as that cell. */
const ofOneCell = /(?<![\w.$])(\$?[A-Z]{1,3}\$?\d{1,7}):\1(?!\w)/g;

/** What holds of the formulas of one row together: the first row of each other sheet that they refer to. */
export type RowAnchors = Map<string, number>;

/** What a person wrote in a formula, without what Excel changes by itself: the name of a sheet that was renamed, rows and
 * columns of another sheet that moved (what is kept is how far apart the rows of one row's references are), ranges of one
 * cell, spaces, letter case and Excel's own prefixes. "" where the formula lost a cell it refers to, of which nothing can be said.
 * @param formula with its "=", in en-US
 * @param anchors of the row, which this adds to
 * @example formulaShape("='Dữ liệu'!B5 / 'Dữ liệu'!C5", new Map()) // => "=1![0]/1![0]"
 * @example formulaShape("=Counts!B9/Counts!C9", new Map()) // => "=1![0]/1![0]"
 * @example formulaShape("=RANK.EQ(F8,$F$8:$F$8,0)", new Map()) // => "=RANK.EQ(F8,$F$8,0)"
 * @example formulaShape("=Counts!#REF!", new Map()) // => "" */
export function formulaShape(formula: string, anchors: RowAnchors): string {
  if (formula.includes("#REF!")) return "";
  const names: string[] = [];
  const outside = formulaParts(formula).map(({ kind, text }) => {
    if (kind === "literal") return text;
    if (kind === "plain") return text.replace(/\s+|@|_xlfn\.|_xlws\./gi, "");
    names.push(text.slice(1, -1).replaceAll("''", "'"));
    return "\u0001";
  });
  const shown = outside
    .map((text) => (text.startsWith('"') ? text : text.toUpperCase().replace(ofOneCell, "$1")))
    .join("");
  return shown.replace(qualified, (_, name: string, _cell: string, digits: string, rest: string | undefined) => {
    const sheet = (name === "\u0001" ? (names.shift() ?? "") : name).toUpperCase();
    const row = Number(digits);
    if (!anchors.has(sheet)) anchors.set(sheet, row);
    const number = [...anchors.keys()].indexOf(sheet) + 1;
    return rest === undefined ? `${number}![${row - (anchors.get(sheet) ?? row)}]` : `${number}![:]`;
  });
}
