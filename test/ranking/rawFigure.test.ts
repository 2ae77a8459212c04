import { rawFigure } from "../../src/ranking/rawFigure";
import { gridFrom } from "../helpers/grids";

const grid = gridFrom([[13200, "hơn 13.200", ""]], { sheet: "Báo cáo", row: 4, column: 2 });
const at = (column: number) => ({ sheet: "Báo cáo", row: 4, column });

test.each([
  ["a number", 2, { value: 13200, cell: at(2), printed: null, range: { lowest: 13200, highest: 13200 } }],
  ["a text", 3, { value: null, cell: at(3), printed: "hơn 13.200", range: null }],
  ["nothing", 4, { value: null, cell: at(4), printed: null, range: null }],
])("rawFigure(grid, row, column) of a cell that holds %s", (_, column, figure) =>
  expect(rawFigure(grid, 4, column)).toEqual(figure),
);
