import { findRawTables } from "../../src/ranking/findRawTables";
import { newestTable } from "../../src/ranking/newestTable";
import type { CellValue } from "../../src/ranking/grid";

const sheet = (name: string, day: string, counts: readonly CellValue[], counted = "Lượt cài đặt") => ({
  sheet: name,
  row: 0,
  column: 0,
  values: [
    [day, "", ""],
    ["Đơn vị", counted, "Dân số"],
    ...counts.map((count, index) => [`Huyện ${"ABCDEFGH"[index]!}`, count, 1000 + index]),
  ],
});
const newest = (...sheets: readonly ReturnType<typeof sheet>[]) =>
  newestTable(findRawTables(sheets).map(({ table }) => table))?.sheet;

const before = sheet("Trước", "Đến hết ngày 13/8/2020", [10, 20, 30, 40]);

test("newestTable(tables) is the report of the latest day, though its counts are in words", () => {
  const now = sheet("Nay", "Đến hết ngày 16/8/2020", ["hơn 12", "gần 25", 33, 44]);
  expect(newest(before, now)).toBe("Nay");
  expect(newest(now, before)).toBe("Nay");
});

test("newestTable(tables) leaves aside what counts something else, few units, or no day", () => {
  expect(newest(before, sheet("Khác", "Đến hết ngày 16/8/2020", [1, 2, 3, 4], "Số ca"))).toBe("Trước");
  expect(newest(before, sheet("Ít", "Đến hết ngày 16/8/2020", ["hơn 1"]))).toBe("Trước");
  expect(newest(before, sheet("Không ngày", "Ghi chú", [1, 2, 3, 4]))).toBe("Trước");
});

test("newestTable(tables) of none is none", () => {
  expect(newestTable([])).toBeUndefined();
});
