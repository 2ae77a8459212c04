import type { Area } from "../ranking/grid";
import { runExcel } from "./runExcel";
import { rangeOf } from "./writeCells";

/** A formula of a cell. */
export interface FoundFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of a sheet that were looked for. */
export interface ScannedSheet {
  readonly sheet: string;
  readonly protected: boolean;
  readonly formulas: readonly FoundFormula[];
}

/** Cells of one request: an answer of Excel on the web holds 5 MB. */
const cellsAtOnce = 50_000;

interface Block {
  readonly sheet: string;
  readonly area: Area;
}

function blocksOf(sheet: string, used: Area): Block[] {
  const rows = Math.max(1, Math.floor(cellsAtOnce / used.columns));
  const blocks: Block[] = [];
  for (let top = 0; top < used.rows; top += rows)
    blocks.push({ sheet, area: { ...used, row: used.row + top, rows: Math.min(rows, used.rows - top) } });
  return blocks;
}

/** Finds formulas on the sheet in front, or on all sheets: one round trip to see how large they are, and one for each
 * 50,000 cells.
 * @param wanted tells which formulas are looked for */
export function scanFormulas(
  everySheet: boolean,
  wanted: (formula: string) => boolean,
): Promise<readonly ScannedSheet[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet().load("name");
    worksheets.load("items/name");
    await context.sync();

    const sheets = worksheets.items
      .filter(({ name }) => everySheet || name === active.name)
      .map((sheet) => ({
        name: sheet.name,
        protection: sheet.protection.load("protected"),
        used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
      }));
    await context.sync();

    const found = new Map(sheets.map(({ name }) => [name, new Array<FoundFormula>()]));
    const blocks = sheets.flatMap(({ name, used }) =>
      used.isNullObject
        ? []
        : blocksOf(name, {
            row: used.rowIndex,
            column: used.columnIndex,
            rows: used.rowCount,
            columns: used.columnCount,
          }),
    );
    let waiting: { block: Block; range: Excel.Range }[] = [];
    let cells = 0;
    for (const [index, block] of blocks.entries()) {
      waiting.push({ block, range: rangeOf(worksheets.getItem(block.sheet), block.area).load("formulas") });
      cells += block.area.rows * block.area.columns;
      if (cells < cellsAtOnce && index < blocks.length - 1) continue;
      // One answer holds only so many cells.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const { block: read, range } of waiting) collect(read, range.formulas, wanted, found.get(read.sheet) ?? []);
      waiting = [];
      cells = 0;
    }
    return sheets.map(({ name, protection }) => ({
      sheet: name,
      protected: protection.protected,
      formulas: found.get(name) ?? [],
    }));
  });
}

function collect(
  { area }: Block,
  formulas: unknown[][],
  wanted: (formula: string) => boolean,
  into: FoundFormula[],
): void {
  formulas.forEach((line, r) =>
    line.forEach((formula, c) => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !wanted(formula)) return;
      into.push({ row: area.row + r, column: area.column + c, formula });
    }),
  );
}
