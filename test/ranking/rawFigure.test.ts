import { rawFigure } from "../../src/ranking/rawFigure";
import type { CellValue } from "../../src/ranking/grid";
import { gridFrom } from "../helpers/grids";

const read = (held: CellValue) => {
  const { value, range, printed } = rawFigure(gridFrom([[held]], { sheet: "Báo cáo", row: 4, column: 2 }), 4, 2);
  return [value, range && [range.lowest, range.highest], printed];
};

test("rawFigure(grid, row, column) keeps the way back to its cell", () => {
  const grid = gridFrom([[13200]], { sheet: "Báo cáo", row: 4, column: 2 });
  expect(rawFigure(grid, 4, 2).cell).toEqual({ sheet: "Báo cáo", row: 4, column: 2 });
});

test.each<[CellValue, number, [number, number]]>([
  [13200, 13200, [13200, 13200]],
  [0, 0, [0, 0]],
  [13.2, 13.2, [13.2, 13.2]],
  [-5, -5, [-5, -5]],
])("rawFigure of the number %p is the number, whatever it is worth", (held, value, range) => {
  expect(read(held)).toEqual([value, range, null]);
});

test.each<[string, number, [number, number]]>([
  ["9.640", 9640, [9640, 9640]],
  ["9,640", 9640, [9640, 9640]],
  ["63 163", 63163, [63163, 63163]],
  ["hơn 13.200", 13200, [13201, 13299]],
  ["trên 10.000", 10000, [10001, 10999]],
  ["gần 6.000", 6000, [5900, 5999]],
  ["khoảng 7.500", 7500, [7450, 7550]],
  ["~5000", 5000, [4950, 5050]],
  ["≈ 5.000", 5000, [4950, 5050]],
  ["1,2 triệu", 1200000, [1200000, 1200000]],
  ["over 13,200", 13200, [13201, 13299]],
  ["13.200*", 13200, [13200, 13200]],
])("rawFigure of the text %j is the count it says, with what its words allow", (held, value, range) => {
  expect(read(held)).toEqual([value, range, held]);
});

test.each(["28/7", "465,00", "13.20", "chưa có", "-", "#N/A", "37,4%%"])(
  "rawFigure of the text %j has no value, and keeps the text",
  (held) => {
    expect(read(held)).toEqual([null, null, held]);
  },
);

test.each(["", "  "])("rawFigure of the blank %j has neither value nor text", (held) => {
  expect(read(held)).toEqual([null, null, null]);
});
