import type { UnitAlias } from "../../domain/unitName/unitColumn";
import { foldText } from "../foldText";
import type { Grid } from "../grid";
import { gridText } from "../gridCell";

/** The Excel table by which a person's own spellings are known, whatever its headings. */
const aliasTable = /^BLUEZONE_TenGoi$/i;
const mayHead = /alias|name|spelling|tên|ten |viết|viet|gọi|goi/i;
const spelling =
  /^(ten (trong|o|theo|ghi trong) (bao cao|so lieu|tep|file|bang)|ten (viet tat|tat|goi khac|khac|goi|cu|thuong goi|rut gon)|cach (viet|goi)( khac)?|viet tat|bi danh|alias|aliases|spelling|other name|short name|old name|name in (the )?report)$/;
const standard =
  /^(ten (chuan|dung|chinh thuc|day du|moi)|ten don vi( chuan| dung| chinh thuc)?|don vi|standard name|official name|full name|correct name|new name|unit name|name|unit)$/;
const headerDepth = 50;

interface AliasColumns {
  readonly headerRow: number;
  readonly spelling: number;
  readonly name: number;
  readonly lastRow: number;
}

/** The user's own spellings: every table of the workbook whose headings say "Tên trong báo cáo" and "Tên chuẩn", "Alias" and
 * "Name" or the like, and the Excel table BLUEZONE_TenGoi. A row with a blank on a side, or the same on both, says nothing.
 * @param grids the used cells of each sheet
 * @returns the spellings in the order of the sheets and rows, and the sheets they stand on */
export function findAliases(grids: readonly Grid[]): {
  readonly aliases: readonly UnitAlias[];
  readonly sheets: readonly string[];
} {
  const found = grids.map((grid) => ({ sheet: grid.sheet, aliases: aliasesOn(grid) }));
  return {
    aliases: found.flatMap(({ aliases }) => aliases),
    sheets: found.filter(({ aliases }) => aliases.length > 0).map(({ sheet }) => sheet),
  };
}

function aliasesOn(grid: Grid): readonly UnitAlias[] {
  const columns = columnsOf(grid);
  if (!columns) return [];
  const aliases: UnitAlias[] = [];
  for (let row = columns.headerRow + 1; row <= columns.lastRow; row++) {
    const alias = { spelling: gridText(grid, row, columns.spelling), name: gridText(grid, row, columns.name) };
    if (alias.spelling === "" && alias.name === "") break;
    if (alias.spelling !== "" && alias.name !== "" && alias.spelling !== alias.name) aliases.push(alias);
  }
  return aliases;
}

function columnsOf(grid: Grid): AliasColumns | null {
  const area = grid.tables?.find(({ name }) => aliasTable.test(name))?.area;
  if (area && area.columns > 1) {
    const { row, column, rows } = area;
    return { headerRow: row, spelling: column, name: column + 1, lastRow: row + rows - 1 };
  }
  const lastRow = grid.row + grid.values.length - 1;
  for (const [index, cells] of grid.values.slice(0, headerDepth).entries()) {
    const headings = cells.map((cell) => (typeof cell === "string" && mayHead.test(cell) ? foldText(cell) : ""));
    const spelt = headings.findIndex((heading) => spelling.test(heading));
    const named = headings.findIndex((heading) => standard.test(heading));
    if (spelt < 0 || named < 0) continue;
    return { headerRow: grid.row + index, spelling: grid.column + spelt, name: grid.column + named, lastRow };
  }
  return null;
}
