import type { CellValue, Grid } from "../../src/ranking/grid";
import { findRawTables } from "../../src/ranking/findRawTables";
import { gridFrom } from "../helpers/grids";

const head = ["Đơn vị", "Lượt cài đặt", "Dân số"];
const units = [
  ["Huyện Vị Thủy", 7600, 91_500],
  ["Huyện Long Mỹ", 3700, 80_000],
  ["Huyện Phụng Hiệp", 13_200, 190_000],
];

/** What the only raw counts of a grid state: the target with its cell, the deadline with its cell, and the day of the counts. */
function stated(grid: Grid) {
  const [found] = findRawTables([grid]);
  const place = (one: { value: number; cell: { row: number; column: number } } | null | undefined) =>
    one ? [one.value, one.cell.row, one.cell.column] : null;
  return [place(found?.table.goal?.target), place(found?.table.goal?.deadline), found?.table.asOf ?? null];
}

function sheet(lines: readonly (readonly CellValue[])[], formats: readonly (readonly string[])[] = []): Grid {
  const values = [...lines, head, ...units];
  const numberFormats = values.map((line, row) =>
    Array.from({ length: Math.max(4, line.length) }, (_, column) => formats[row]?.[column] ?? "General"),
  );
  return gridFrom(values, { numberFormats });
}

test.each<[string, Grid, unknown]>([
  [
    "a title line",
    sheet([["Kết quả đến ngày 16/8/2020"], ["Chỉ tiêu 40% dân số đến ngày 30/9/2020"]]),
    [[0.4, 1, 0], [44104, 1, 0], 44059],
  ],
  [
    "a title line and no day of the counts",
    sheet([["Chỉ tiêu 40% đến ngày 30/9/2020"]]),
    [[0.4, 0, 0], [44104, 0, 0], null],
  ],
  [
    "two cells with text",
    sheet([
      ["Chỉ tiêu:", "35%"],
      ["Hạn", "30/8/2020"],
    ]),
    [[0.35, 0, 1], [44073, 1, 1], null],
  ],
  [
    "cells with formats in one row",
    sheet([["Chỉ tiêu", 0.35, "Hạn", 44073]], [["General", "0%", "General", "dd/mm/yyyy"]]),
    [[0.35, 0, 1], [44073, 0, 3], null],
  ],
  ["percent in the label", sheet([["Chỉ tiêu (%)", 35]]), [[0.35, 0, 1], null, null]],
  ["a cell between", sheet([["Kế hoạch", "", "80%"]]), [[0.8, 0, 2], null, null]],
  [
    "lines below",
    gridFrom([head, ...units, [], ["Mục tiêu: 35%"], ["Hạn: 30/8/2020"]]),
    [[0.35, 5, 0], [44073, 6, 0], null],
  ],
  [
    "cells right below the units",
    gridFrom([head, ...units, ["Chỉ tiêu", "35%"], ["Hạn", "30/8/2020"], ["Nguồn: Sở"]]),
    [[0.35, 4, 1], [44073, 5, 1], null],
  ],
  ["a line right below the units", gridFrom([head, ...units, ["Phấn đấu đạt 35% dân số"]]), [[0.35, 4, 0], null, null]],
  [
    "a heading over the counts it takes",
    gridFrom([[...head, "Kế hoạch 80%"], ...units.map((unit) => [...unit, 73_200])]),
    [[0.8, 0, 3], null, null],
  ],
  ["one target twice", sheet([["Chỉ tiêu 40%"], ["Target: 40%"]]), [[0.4, 1, 0], null, null]],
])("readRawTable reads the target and deadline from %s", (_, grid, expected) => {
  expect(stated(grid)).toEqual(expected);
});

test.each<[string, Grid]>([
  ["two targets that differ", sheet([["Chỉ tiêu 40%"], ["Mục tiêu 50%"]])],
  ["a number that may be a count", sheet([["Chỉ tiêu", 35]])],
  ["a count", sheet([["Chỉ tiêu", 220_000]])],
  ["a coverage", sheet([["Tỷ lệ", "8,62%"]])],
  [
    "whole numbers under a plan without a share",
    gridFrom([[...head, "Kế hoạch"], ...units.map((unit) => [...unit, 35])]),
  ],
  ["nothing", sheet([["Kết quả cài đặt"]])],
])("readRawTable takes no target from %s", (_, grid) => {
  expect(stated(grid).slice(0, 2)).toEqual([null, null]);
});

test("a line that states the target is no unit, wherever it stands", () => {
  const grid = gridFrom([
    head,
    units[0]!,
    ["Chỉ tiêu", "35%"],
    ...units.slice(1),
    ["Hạn", "30/8/2020"],
    ["Kế hoạch", 600, 6000],
  ]);
  expect(findRawTables([grid])[0]?.table.rows.map(({ name }) => name)).toEqual([
    "Huyện Vị Thủy",
    "Huyện Long Mỹ",
    "Huyện Phụng Hiệp",
    "Kế hoạch",
  ]);
});

test("readRawTable leaves the target of a table above to that table", () => {
  const grid = gridFrom([
    ["Chỉ tiêu 40%"],
    head,
    ...units,
    [],
    ["VNeID"],
    ["Đơn vị", "Lượt cài đặt VNeID", "Dân số"],
    ...units,
  ]);
  const targets = findRawTables([grid]).map(({ table }) => [table.headerRow, table.goal?.target?.value ?? null]);
  expect(new Map(targets as [number, number | null][])).toEqual(
    new Map([
      [1, 0.4],
      [7, null],
    ]),
  );
});

test("a column headed “Kế hoạch (%)” holds the units' own targets", () => {
  const grid = gridFrom([[...head, "Kế hoạch (%)"], ...units.map((unit, index) => [...unit, 30 + index])]);
  expect(findRawTables([grid])[0]?.table.rows.map(({ target }) => target?.value)).toEqual([0.3, 0.31, 0.32]);
});
