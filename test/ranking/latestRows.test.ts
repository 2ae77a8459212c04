import { findRawTables } from "../../src/ranking/findRawTables";
import type { CellValue } from "../../src/ranking/grid";
import { gridFrom } from "../helpers/grids";
import { tableIn } from "../helpers/rawTables";

const header = ["Ngày", "Đơn vị", "Lượt cài đặt", "Dân số"];
const read = (...rows: readonly (readonly CellValue[])[]) => tableIn(gridFrom([header, ...rows]));

test("of several days the latest is the report, and the others are earlier reports with their places", () => {
  const table = read(
    ["13/8/2020", "Huyện Vị Thủy", 5, 100],
    ["13/8/2020", "Huyện Long Mỹ", 7, 100],
    ["16/8/2020", "Huyện Long Mỹ", 9, 100],
    ["16/8/2020", "huyện Vị Thuỷ", 8, 100],
  );
  expect([table.asOf, table.rows.map(({ row }) => row)]).toEqual([44059, [3, 4]]);
  expect(table.earlier).toMatchObject([
    {
      asOf: 44056,
      units: [
        { name: "Huyện Vị Thủy", installs: 5, place: 2 },
        { name: "Huyện Long Mỹ", installs: 7, place: 1 },
      ],
    },
  ]);
});

test("a list in which every unit has one day is one report, of the latest day", () => {
  const table = read(["15/8/2020", "Huyện Vị Thủy", 5, 100], ["16/8/2020", "Huyện Long Mỹ", 7, 100]);
  expect([table.asOf, table.rows.length, table.earlier]).toEqual([44059, 2, []]);
});

test("a row that names no day stays with the latest, so that it is not lost", () => {
  const table = read(
    ["13/8/2020", "Huyện Vị Thủy", 5, 100],
    ["16/8/2020", "Huyện Vị Thủy", 6, 100],
    ["", "Huyện Long Mỹ", 7, 100],
  );
  expect(table.rows.map(({ name }) => name)).toEqual(["Huyện Vị Thủy", "Huyện Long Mỹ"]);
});

test("the same unit twice on one day stays twice, so that it can be complained about", () => {
  const table = read(["16/8/2020", "Huyện Vị Thủy", 5, 100], ["16/8/2020", "Huyện Vị Thủy", 6, 100]);
  expect(table.rows).toHaveLength(2);
});

test("counts in columns of several days are reports of their own, wherever the latest stands", () => {
  const wide = gridFrom([
    ["Đơn vị", "Cài đến 16/8/2020", "Cài đến 13/8/2020", "Dân số"],
    ["Huyện Vị Thủy", 8, 5, 100],
    ["Huyện Long Mỹ", 9, 7, 100],
  ]);
  const [found] = findRawTables([wide]);
  expect(found?.table).toMatchObject({ columns: { installs: 1 }, asOf: 44059, headings: { installs: "Cài" } });
  expect(found?.table.earlier).toMatchObject([{ asOf: 44056, counted: "Cài", units: [{ place: 2 }, { place: 1 }] }]);
});
