import { historyTableName, type HistoryState } from "../../../src/ranking/history/historyTable";
import type { HistoryPlan } from "../../../src/ranking/history/historyPlan";
import type { CellValue } from "../../../src/ranking/grid";

export const headings = [
  "Ngày",
  "Đơn vị",
  "Số lượng",
  "Mẫu số",
  "Tính trên",
  "Độ phủ",
  "Hạng",
  "Nội dung",
  "Ngắt chuỗi",
] as const;

/** The table's rows as a sheet "Lịch sử" holds them from A1, with further lines below the table. */
export function historySheet(
  rows: readonly (readonly CellValue[])[],
  { heads = headings, below = [] }: { heads?: readonly CellValue[]; below?: readonly (readonly CellValue[])[] } = {},
): HistoryState {
  const cells = [heads, ...rows, ...below].map((row) => heads.map((_, column) => row[column] ?? ""));
  return {
    sheet: "Lịch sử",
    protected: false,
    table: { row: 0, column: 0, rows: rows.length + 1, columns: heads.length },
    used: { position: { row: 0, column: 0 }, values: cells.map((line) => line.map(shown)), formulas: cells },
  };
}

/** What stands in a cell: a formula shows some number. */
function shown(cell: CellValue): CellValue {
  return typeof cell === "string" && cell.startsWith("=") ? 7 : cell;
}

/** The cells of the table after a plan was carried out on a sheet. */
export function tableAfter(plan: HistoryPlan, state: HistoryState | null): readonly (readonly CellValue[])[] {
  const cells = Array.from({ length: plan.table.rows }, (_, row) =>
    Array.from({ length: plan.table.columns }, (__, column) => state?.used.formulas[row]?.[column] ?? ""),
  );
  for (const { area, cells: written } of plan.writes)
    written.forEach((line, r) =>
      line.forEach((cell, c) => {
        const row = cells[area.row + r];
        if (cell !== null && row) row[area.column + c] = cell;
      }),
    );
  return cells;
}

export { historyTableName };
