import { readRawTable } from "../../src/ranking/readRawTable";
import { gridFrom } from "../helpers/grids";
import { noted } from "../helpers/rawTables";

test("readRawTable(grid, headerRow, columns) reads the columns it is told, on a sheet that does not start in A1", () => {
  const grid = gridFrom(
    [
      ["Đến 16/8/2020", "", "", ""],
      ["Đơn vị", "Tuần trước", "Tuần này", "Dân số"],
      ["A", 5, 10, 100],
    ],
    { sheet: "Báo cáo", row: 2, column: 1 },
  );
  const { rows, ...table } = readRawTable(grid, 3, { name: 1, installs: 2, base: 4 });
  expect({ ...table, rows: rows.map(noted) }).toEqual({
    sheet: "Báo cáo",
    headerRow: 3,
    span: { first: 1, last: 4 },
    columns: { name: 1, installs: 2, base: 4 },
    headings: { name: "Đơn vị", installs: "Tuần trước", base: "Dân số" },
    choices: [
      { column: 1, heading: "Đơn vị" },
      { column: 2, heading: "Tuần trước" },
      { column: 3, heading: "Tuần này" },
      { column: 4, heading: "Dân số" },
    ],
    rows: [{ row: 4, name: "A", installs: 5, base: 100 }],
    total: null,
    subtotals: [],
    asOf: 44059,
    base: { sheet: "Báo cáo", heading: "Dân số", year: null, source: "", document: "" },
    secondBase: null,
    earlier: [],
    goal: { target: null, deadline: null },
    whole: { standing: null, before: null },
    place: null,
  });
});

test("readRawTable(grid, headerRow, columns) of a sheet without cells has no units", () => {
  const grid = gridFrom([]);
  expect(readRawTable(grid, 0, { name: 0, installs: 1, base: 2 })).toMatchObject({
    rows: [],
    choices: [],
    total: null,
  });
});
