import type { CellValue } from "../../src/ranking/grid";
import { rawRows } from "../../src/ranking/rawRows";
import { gridFrom } from "../helpers/grids";

const columns = { name: 1, installs: 2 };

function read(...lines: readonly (readonly CellValue[])[]) {
  const { rows, subtotals } = rawRows(gridFrom([["STT", "Đơn vị", "Lượt cài đặt"], ...lines]), 0, columns);
  return {
    units: rows.map(({ name, group, parent }) => [name, group ?? parent]),
    subtotals: subtotals.map(({ name, units }) => [name, units]),
  };
}

test("a line numbered I or A among units numbered 1, 2 is their group, with the rows it totals", () => {
  expect(read(["A", "Khối Đảng", 5], [1, "Ban Tổ chức", 5], ["B", "Khối huyện", 9], [1, "Vị Thủy", 9])).toEqual({
    units: [
      ["Ban Tổ chức", "Khối Đảng"],
      ["Vị Thủy", "Khối huyện"],
    ],
    subtotals: [
      ["Khối Đảng", [2]],
      ["Khối huyện", [4]],
    ],
  });
});

test("units that are all numbered I, II are units", () => {
  expect(read(["I", "Vị Thủy", 5], ["II", "Long Mỹ", 9]).units).toEqual([
    ["Vị Thủy", undefined],
    ["Long Mỹ", undefined],
  ]);
});

test("a line of text alone heads a group where the numbering goes on over it", () => {
  expect(read(["", "Khối Đảng"], [1, "A", 1], [2, "B", 2], ["", "Khối huyện"], [3, "C", 3]).units).toEqual([
    ["A", "Khối Đảng"],
    ["B", "Khối Đảng"],
    ["C", "Khối huyện"],
  ]);
});

test.each([
  [
    "the numbering leaves a gap for it",
    [
      [1, "A", 1],
      ["", "Long Mỹ"],
      [3, "C", 3],
    ],
  ],
  [
    "it is named by its kind",
    [
      [1, "A", 1],
      ["", "Huyện Long Mỹ"],
      [2, "C", 3],
    ],
  ],
])("a line of text alone is a unit without a report where %s", (_, lines) => {
  expect(read(...lines).units).toHaveLength(3);
});

test("districts that are each followed by communes are no units beside them", () => {
  expect(read(["", "Huyện Vị Thủy", 3], ["", "Xã Vị Đông", 1], ["", "Xã Vị Tây", 2]).units).toEqual([
    ["Xã Vị Đông", "Huyện Vị Thủy"],
    ["Xã Vị Tây", "Huyện Vị Thủy"],
  ]);
  expect(read(["", "Huyện Vị Thủy", 3], ["", "Huyện Long Mỹ", 1], ["", "Xã Vị Tây", 2]).units).toHaveLength(3);
});
