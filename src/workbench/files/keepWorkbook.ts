import type { Engine } from "../engine/engine";
import { addressOf, placeOf } from "./cellAddresses";
import type { DefinedName } from "./definedNames";
import type { FileCell } from "./fileCells";
import type { KeptSheet, KeptWorkbook, UsualSizes } from "./keptWorkbook";
import type { PackageSheet } from "./packageSheets";
import { isReadable } from "./ruleConversion";
import { elementNamed, elementsNamed } from "./spreadsheetXml";
import type { XlsxPackage } from "./xlsxPackage";

/** A sheet of a file that has become a sheet of the engine. */
export interface OpenedSheet {
  readonly id: string;
  readonly sheet: PackageSheet;
  readonly cells: readonly FileCell[];
}

/** Notes beside the opened workbook what its file says and the engine does not know.
 * @param file as it was
 * @param names those the engine has not taken; sheets by their position in the file
 * @param links paths of the other files formulas link to */
export function keptWorkbook(
  engine: Engine,
  file: XlsxPackage,
  opened: readonly OpenedSheet[],
  names: readonly DefinedName[],
  links: readonly string[],
): KeptWorkbook {
  const styles = new Map<string, string>();
  const sheets = new Map(
    opened.map(({ id, sheet, cells }): [string, KeptSheet] => {
      const looks = looksOf(engine, id, sheet);
      for (const { look, style } of looks.values()) if (!styles.has(look)) styles.set(look, style);
      return [
        id,
        {
          name: sheet.name,
          path: sheet.path,
          document: sheet.document,
          sizes: sizesOf(engine, id, sheet),
          formulas: formulasOf(engine, id, cells),
          looks,
          conditionalFormats: byWords(engine.rules.conditionalFormats(id), conditionalRules(sheet)),
          dataValidations: byWords(engine.rules.dataValidations(id), validations(sheet)),
          contents: contentsOf(engine, id),
        },
      ];
    }),
  );
  return {
    file,
    sheets,
    styles,
    links,
    names: names.map((name) => ({
      ...name,
      sheet: name.sheet === null ? null : (opened[name.sheet]?.id ?? null),
    })),
  };
}

const mostColumns = 16_384;
const mostRows = 1_048_576;

/** The sizes of the first column and row that the file says nothing of. */
function sizesOf(engine: Engine, id: string, { document }: PackageSheet): UsualSizes {
  const widths = elementsNamed(document, "col").map((column) => ({
    first: Number(column.getAttribute("min")) - 1,
    last: Number(column.getAttribute("max")) - 1,
  }));
  const heights = new Set(
    elementsNamed(document, "row").flatMap((row) =>
      row.hasAttribute("ht") ? [Number(row.getAttribute("r")) - 1] : [],
    ),
  );
  let column = 0;
  while (column < mostColumns && widths.some(({ first, last }) => first <= column && column <= last)) column += 1;
  let row = 0;
  while (row < mostRows && heights.has(row)) row += 1;
  return {
    width: engine.looks.columnWidth(id, column),
    height: engine.looks.rowHeight(id, row),
    format: elementNamed(document, "sheetFormatPr"),
  };
}

function formulasOf(engine: Engine, id: string, cells: readonly FileCell[]): KeptSheet["formulas"] {
  return new Map(
    cells.flatMap(({ address, row, column, formula, kind, value }) => {
      const typed = formula === null ? null : engine.cells.read(id, row, column).formula;
      if (typed === null || formula === null) return [];
      return [[address, { typed, stored: formula, kind, value }] as const];
    }),
  );
}

function looksOf(engine: Engine, id: string, { document }: PackageSheet): KeptSheet["looks"] {
  return new Map(
    elementsNamed(document, "c").map((cell) => {
      const address = cell.getAttribute("r") ?? "A1";
      const { row, column } = placeOf(address);
      return [address, { look: engine.looks.ownLook(id, row, column), style: cell.getAttribute("s") ?? "0" }] as const;
    }),
  );
}

function contentsOf(engine: Engine, id: string): KeptSheet["contents"] {
  const used = engine.cells.used(id, true);
  if (!used) return new Map();
  return new Map(
    Array.from({ length: used.rows * used.columns }, (_, index) => {
      const row = used.row + Math.floor(index / used.columns);
      const column = used.column + (index % used.columns);
      return [addressOf(row, column), engine.cells.read(id, row, column).content] as const;
    }),
  );
}

function conditionalRules({ document }: PackageSheet): Element[] {
  return elementsNamed(document, "cfRule").filter((rule) => rule.prefix !== "x14" && isReadable(rule));
}

function validations({ document }: PackageSheet): Element[] {
  return elementsNamed(document, "dataValidation").filter((one) => (one.getAttribute("type") ?? "none") !== "none");
}

/** Rules of the file by what the engine calls them; none where it took another number of them. */
function byWords(words: readonly string[], rules: readonly Element[]): ReadonlyMap<string, Element> {
  if (words.length !== rules.length) return new Map();
  return new Map(words.flatMap((word, index) => (rules[index] ? [[word, rules[index]] as const] : [])));
}
