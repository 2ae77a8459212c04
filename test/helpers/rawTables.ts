import { findRawTables } from "../../src/ranking/findRawTables";
import type { Grid } from "../../src/ranking/grid";
import type { RawTable } from "../../src/ranking/rawTable";
import type { CellValue } from "../../src/ranking/grid";
import { gridFrom } from "./grids";

/** The raw counts a person would mean on a sheet. */
export function tableIn(grid: Grid): RawTable {
  const [best] = findRawTables([grid]);
  if (!best) throw new Error("no raw counts found");
  return best.table;
}

/** A sheet of raw counts with the header "Đơn vị, Lượt cài đặt, Dân số" in row 1. */
export function countsSheet(rows: readonly (readonly CellValue[])[], sheet = "Dữ liệu"): Grid {
  return gridFrom([["Đơn vị", "Lượt cài đặt", "Dân số"], ...rows], { sheet });
}
