import type { CellValue } from "../../src/ranking/grid";
import { isInPercents, shareFigure } from "../../src/ranking/shareFigure";
import { gridFrom } from "../helpers/grids";

const share = (held: CellValue, inPercents = false, format = "General") =>
  shareFigure(gridFrom([[held]], { numberFormats: [[format]] }), 0, 0, inPercents).value;

test.each<[CellValue, number | null]>([
  [0.0862, 0.0862],
  ["8,62 %", 0.0862],
  ["8.62%", 0.0862],
  ["40,4%", 0.404],
  ["100%", 1],
  ["", null],
  ["37,4%%", null],
  ["cao", null],
])("shareFigure of %j is %p", (held, value) => {
  expect(share(held)).toBe(value);
});

test.each<[CellValue, string, number]>([
  [8.62, "General", 0.0862],
  [7, "0", 0.07],
  ["8,62", "@", 0.0862],
  [0.0862, "0.00%", 0.0862],
  ["8,62 %", "@", 0.0862],
])("shareFigure of %j under the format %s in a column of percents is %p", (held, format, value) => {
  expect(share(held, true, format)).toBe(value);
});

test.each<[string, readonly CellValue[], string, boolean]>([
  ["Tỷ lệ (%)", [8.62, 0.9], "General", true],
  ["Tỷ lệ (%)", [0.0862, 0.09], "General", false],
  ["Tỷ lệ", [8.62, 13.64, 0.9], "General", true],
  ["Tỷ lệ", [0.0862, 1.05], "General", false],
  ["Tỷ lệ (%)", [0.0862, 1.05], "0.00%", false],
])("a column headed %j with %j under the format %s is in percents: %p", (heading, values, format, expected) => {
  const grid = gridFrom(
    values.map((value) => [value]),
    { numberFormats: values.map(() => [format]) },
  );
  expect(isInPercents(grid, [...values.keys()], 0, heading)).toBe(expected);
});
