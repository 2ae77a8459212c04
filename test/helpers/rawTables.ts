import { findRawTables } from "../../src/ranking/findRawTables";
import type { Grid } from "../../src/ranking/grid";
import type { RawRow, RawTable } from "../../src/ranking/rawTable";
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

/** A row of raw counts as a person would note it: its row, name and the two numbers used. */
export function noted({ row, name, installs, base }: RawRow) {
  return { row, name, installs: installs.value, base: base?.value ?? null };
}
