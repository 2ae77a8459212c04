import { gridCell, gridText, isBlank, isCellError } from "../../src/ranking/gridCell";
import { gridFrom } from "../helpers/grids";

const grid = gridFrom([["  Đơn  vị ", 5]], { row: 3, column: 1 });

test("gridCell counts rows and columns of the worksheet, not of the used range", () => {
  expect(gridCell(grid, 3, 2)).toBe(5);
  expect(gridCell(grid, 0, 0)).toBe("");
  expect(gridCell(grid, 9, 9)).toBe("");
});

test("gridText takes off outer and doubled spaces", () => {
  expect(gridText(grid, 3, 1)).toBe("Đơn vị");
});

test.each([
  ["", true],
  [" \u00A0", true],
  [0, false],
  [false, false],
  ["x", false],
])("isBlank(%j) is %s", (value, blank) => {
  expect(isBlank(value)).toBe(blank);
});

test.each([
  ["#N/A", true],
  ["#DIV/0!", true],
  ["#NAME?", true],
  ["#SPILL!", true],
  ["# máy", false],
  ["#", false],
  [5, false],
])("isCellError(%j) is %s", (value, error) => {
  expect(isCellError(value)).toBe(error);
});
