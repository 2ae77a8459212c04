import { findBaseTables } from "../../../src/ranking/findBaseTables";
import type { CellValue } from "../../../src/ranking/grid";
import { baseChoiceOf, chosenBase } from "../../../src/ranking/join/chosenBase";
import { joinTables } from "../../../src/ranking/join/joinTables";
import { gridFrom } from "../../helpers/grids";
import { tableIn } from "../../helpers/rawTables";

type Rows = readonly (readonly CellValue[])[];
const rows: Rows = [
  ["Địa phương", "Dân số năm 2009", "Dân số năm 2019"],
  ["Thành phố Vị Thanh", 71_000, 73_322],
  ["Huyện Vị Thủy", 97_000, 91_500],
];
const sheet = (values: Rows) => gridFrom(values, { sheet: "Dân số" });
const of2009 = baseChoiceOf(
  findBaseTables([sheet(rows)]).find(({ register }) => register.heading === "Dân số năm 2009")!,
);
const basesIn = (values: Rows, choice = of2009) => {
  const table = chosenBase(findBaseTables([sheet(values)]), choice);
  return table && [table.register.heading, ...table.rows.map(({ base }) => base.value)];
};
const chosen = ["Dân số năm 2009", 71_000, 97_000];
const headed = (heading: string): Rows => rows.map((row, index) => (index === 0 ? [row[0]!, heading, row[2]!] : row));

test.each<[string, Rows, readonly CellValue[] | null]>([
  ["nothing changed", rows, chosen],
  ["a column put in before", rows.map((row) => ["", ...row]), chosen],
  ["the columns exchanged", rows.map(([name, a, b]) => [name!, b!, a!]), chosen],
  ["rows put in above", [["", "", ""], ["", "", ""], ...rows], chosen],
  ["the column deleted", rows.map(([name, , b]) => [name!, b!]), null],
  ["the heading renamed", headed("Dân số năm 2010"), null],
  ["two of the heading, both moved", rows.map(([name, a, b]) => ["", name!, a!, b!, a!]), null],
])("chosenBase(tables, choice) with %s", (title, values, bases) => {
  const twice = title.startsWith("two")
    ? values.map((row, index) => (index === 0 ? [...row.slice(0, 4), "Dân số năm 2009"] : row))
    : values;
  expect(basesIn(twice)).toEqual(bases);
});

test("chosenBase(tables, choice) of a choice kept without its heading goes by its place", () => {
  const { heading, ...bare } = of2009;
  expect(heading).toBe("Dân số năm 2009");
  expect(basesIn(rows, bare)).toEqual(chosen);
});

test("a chosen base that is gone gives way to the one found, and that is said", () => {
  const counts = gridFrom(
    [
      ["Đến hết ngày 16/8/2020", ""],
      ["Đơn vị", "Lượt cài đặt"],
      ["Thành phố Vị Thanh", 10_000],
      ["Huyện Vị Thủy", 7_600],
    ],
    { sheet: "Số liệu" },
  );
  const join = (values: Rows) => joinTables(tableIn(counts), [counts, sheet(values)], { base: of2009 });
  const said = (values: Rows) =>
    join(values)
      .findings.filter(({ code }) => code === "base-choice-gone")
      .map(({ words }) => words);
  expect([join(rows).table.headings.base, said(rows)]).toEqual(["Dân số năm 2009", []]);
  const renamed = headed("Dân số năm 2010");
  expect([join(renamed).table.headings.base, said(renamed)]).toEqual([
    "Dân số năm 2019",
    [{ sheet: "Dân số", heading: "Dân số năm 2009" }],
  ]);
});
