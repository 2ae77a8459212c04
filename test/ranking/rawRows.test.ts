import { rawRows } from "../../src/ranking/rawRows";
import type { CellValue } from "../../src/ranking/grid";
import { gridFrom } from "../helpers/grids";
import { noted } from "../helpers/rawTables";

const columns = { name: 1, installs: 2, base: 3 };
const header = ["STT", "Đơn vị", "Lượt cài đặt", "Dân số"];

function read(...lines: readonly (readonly CellValue[])[]) {
  const { rows, total } = rawRows(gridFrom([header, ...lines]), 0, columns);
  return { names: rows.map(({ name }) => name), rows: rows.map(noted), total: total && noted(total) };
}

test("rawRows keeps the worksheet row of each unit", () => {
  expect(read([1, "A", 10, 100], [2, "B", 20, 200]).rows).toEqual([
    { row: 1, name: "A", installs: 10, base: 100 },
    { row: 2, name: "B", installs: 20, base: 200 },
  ]);
});

test("rawRows reads a blank count as no report, and a zero as zero", () => {
  expect(read([1, "A", "", 100], [2, "B", 0, 100]).rows.map(({ installs }) => installs)).toEqual([null, 0]);
});

test("rawRows passes over blank lines between units", () => {
  expect(read([], [1, "A", 10, 100], [], [2, "B", 20, 200]).names).toEqual(["A", "B"]);
});

test("rawRows keeps the total row apart, wherever its label stands", () => {
  const total = { row: 2, name: "Tổng cộng", installs: 10, base: 100 };
  expect(read([1, "A", 10, 100], ["", "Tổng cộng", 10, 100])).toMatchObject({ names: ["A"], total });
  expect(read([1, "A", 10, 100], ["Tổng cộng", "", 10, 100])).toMatchObject({ names: ["A"], total });
});

test("rawRows reads the units under a total that stands first", () => {
  expect(read(["", "Toàn tỉnh", 30, 300], [1, "A", 10, 100], [2, "B", 20, 200])).toMatchObject({
    names: ["A", "B"],
    total: { row: 1, name: "Toàn tỉnh", installs: 30, base: 300 },
  });
});

test("rawRows goes on after a subtotal and keeps the last total", () => {
  const read3 = read([1, "A", 10, 100], ["", "Cộng", 10, 100], [2, "B", 20, 200], ["", "Tổng cộng", 30, 300]);
  expect(read3).toMatchObject({ names: ["A", "B"], total: { name: "Tổng cộng", installs: 30 } });
});

test("rawRows takes a row without a name that holds the sum for the total", () => {
  expect(read([1, "A", 10, 100], [2, "B", 20, 200], ["", "", 30, 300])).toMatchObject({
    names: ["A", "B"],
    total: { row: 3, name: "", installs: 30 },
  });
});

test("rawRows keeps a row with figures and no name, so that it can be complained about", () => {
  expect(read([1, "A", 10, 100], [2, "", 7, 70]).names).toEqual(["A", ""]);
});

test.each([
  ["a note", ["Nguồn: Báo Hậu Giang"]],
  ["a note mark", ["", "(*) số ước tính"]],
  ["a signature after a blank line", ["", "Người lập biểu"]],
])("rawRows ends at %s", (what, note) => {
  const gap = what.includes("blank") ? [[]] : [];
  expect(read([1, "A", 10, 100], ...gap, note).names).toEqual(["A"]);
});

test("rawRows ends after the total, whatever is written below", () => {
  const below = [[], ["", "Tỷ lệ", 0.1, ""], ["", "Lãnh đạo ký tên"]];
  expect(read([1, "A", 10, 100], ["", "Tổng cộng", 10, 100], ...below).names).toEqual(["A"]);
});

test("rawRows keeps a unit without any figures where it stands among the others", () => {
  expect(read([1, "A", 10, 100], [2, "B"], [3, "C", 30, 300]).names).toEqual(["A", "B", "C"]);
});

test("rawRows passes over a header repeated at a page break, and ends at the header of another table", () => {
  expect(read([1, "A", 10, 100], header, [2, "B", 20, 200]).names).toEqual(["A", "B"]);
  expect(read([1, "A", 10, 100], [], header, [2, "B", 20, 200]).names).toEqual(["A", "B"]);
  expect(read([1, "A", 10, 100], [], header, [1, "B", 20, 200]).names).toEqual(["A"]);
});
