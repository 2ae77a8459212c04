import type { Area, Grid } from "../ranking/grid";
import { areaOf } from "./areaOf";
import { gridMembers, gridOf } from "./gridOf";

/** Excel's own table on a sheet, by its name; one that is gone by now is left out. */
export interface NamedTable {
  readonly name: string;
  readonly table: Excel.Table;
}

/** A sheet asked for its cells and what is known of them, to be read after the next sync. */
export interface AskedGrid {
  readonly name: string;
  readonly used: Excel.Range;
  /** Null where the cells alone were asked for. */
  readonly around: {
    readonly merged: Excel.RangeCollection;
    readonly visible: Excel.RangeCollection;
    readonly filters: readonly Excel.AutoFilter[];
    readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
  } | null;
}

const place = ["rowIndex", "columnIndex", "rowCount", "columnCount"];
const places = place.map((member) => `items/${member}`).join(",");

/** Asks a sheet for its used cells, and with them for merged areas, visible rows, filters and Excel's tables.
 * @param sheet one that may not exist
 * @param name of the sheet
 * @param tables the tables on it, null where nothing but the cells is asked for */
export function askGrid(sheet: Excel.Worksheet, name: string, tables: readonly NamedTable[] | null): AskedGrid {
  const used = sheet.getUsedRangeOrNullObject(true).load(gridMembers);
  if (tables === null) return { name, used, around: null };
  const filters = [sheet.autoFilter, ...tables.map(({ table }) => table.autoFilter)];
  return {
    name,
    used,
    around: {
      merged: used.getMergedAreasOrNullObject().areas.load(places),
      visible: used.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible).areas.load(places),
      filters: filters.map((filter) => filter.load("isDataFiltered")),
      tables: tables.map((named) => ({ name: named.name, range: named.table.getRange().load(place.join(",")) })),
    },
  };
}

/** The grid of a sheet that was asked and has answered. */
export function answeredGrid({ name, used, around }: AskedGrid): Grid {
  const grid = gridOf(name, used);
  if (around === null || grid.values.length === 0) return grid;
  const tables = around.tables.filter(({ range }) => !range.isNullObject);
  return {
    ...grid,
    merged: areasOf(around.merged),
    hiddenRows: hiddenRows(grid, areasOf(around.visible)),
    filtered: around.filters.some((filter) => !filter.isNullObject && filter.isDataFiltered),
    tables: tables.map(({ name: table, range }) => ({ name: table, area: areaOf(range) })),
  };
}

function areasOf(ranges: Excel.RangeCollection): readonly Area[] {
  return ranges.isNullObject ? [] : ranges.items.map(areaOf);
}

function hiddenRows({ row, values }: Grid, visible: readonly Area[]): readonly number[] {
  const shown = new Set(visible.flatMap((area) => Array.from({ length: area.rows }, (_, index) => area.row + index)));
  return values.map((_, index) => row + index).filter((index) => !shown.has(index));
}
