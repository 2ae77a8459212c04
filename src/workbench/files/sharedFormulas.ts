import { addressOf, placeOf, type CellPlace } from "./cellAddresses";
import { elementsNamed } from "./spreadsheetXml";

/** Gives every cell of a worksheet its formula in full, where the file says it once for a block of cells. */
export function expandSharedFormulas(worksheet: XMLDocument): void {
  const shared = new Map<string, { readonly at: CellPlace; readonly text: string }>();
  for (const formula of elementsNamed(worksheet, "f")) {
    const index = formula.getAttribute("si");
    if (formula.getAttribute("t") !== "shared" || index === null) continue;
    const at = placeOf(formula.parentElement?.getAttribute("r") ?? "A1");
    const own = formula.textContent ?? "";
    if (own !== "") shared.set(index, { at, text: own });
    const first = shared.get(index);
    if (first) formula.textContent = movedFormula(first.text, at.row - first.at.row, at.column - first.at.column);
    for (const name of ["t", "si", "ref"]) formula.removeAttribute(name);
  }
}

const references =
  /(?<![\p{L}\p{N}_.$'\]])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])/giu;

/** A formula as it is when copied to another cell: references without "$" move along.
 * @param rows,columns how far down and right
 * @example movedFormula("A1*$B$1+LOG10(C2)", 2, 1) // => "B3*$B$1+LOG10(D4)" */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string): string => {
    if (fixed !== "") return fixed + letters;
    return addressOf(0, placeOf(`${letters}1`).column + columns).replace(/\d+$/, "");
  };
  const row = (fixed: string, digits: string): string => fixed + (fixed === "" ? Number(digits) + rows : digits);
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(references, (_whole: string, ...found: (string | undefined)[]) => {
            const [c = "", letters, r = "", digits, c1 = "", from, c2 = "", to, r1 = "", top, r2 = "", bottom] = found;
            if (letters !== undefined && digits !== undefined) return column(c, letters) + row(r, digits);
            if (from !== undefined && to !== undefined) return `${column(c1, from)}:${column(c2, to)}`;
            return `${row(r1, top ?? "1")}:${row(r2, bottom ?? "1")}`;
          }),
    )
    .join("");
}
