import { nameCellOf } from "../../src/ranking/nameCellOf";
import { rawTable } from "../helpers/rawFigures";

test("nameCellOf(table, row) is the cell in the column of names, or the one the row names", () => {
  const table = rawTable([["A", 1, 10]]);
  const [row] = table.rows;
  const merged = { sheet: "Dữ liệu", row: 0, column: 5 };
  expect(nameCellOf(table, row!)).toEqual({ sheet: "Dữ liệu", row: 1, column: 0 });
  expect(nameCellOf(table, { ...row!, nameCell: merged })).toEqual(merged);
});
