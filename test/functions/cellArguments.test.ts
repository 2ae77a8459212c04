import { ok } from "../../src/domain/failure";
import { counts, days, leftOut, numbers, options, rates, targets, cellRows } from "../../src/functions/cellArguments";
import { loadCustomFunctions, shown } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

test.each([
  [5, [[5]]],
  [[[1, 2]], [[1, 2]]],
  [
    [1, 2],
    [[1], [2]],
  ],
  [[], [[""]]],
  [[[]], [[""]]],
  [undefined, [[undefined]]],
  [
    [[1, 2], [3]],
    [
      [1, 2],
      [3, undefined],
    ],
  ],
])("cellRows(%j) is %j", (cells, rows) => {
  expect(cellRows(cells)).toEqual(rows);
});

test.each([
  [null, true],
  [undefined, true],
  [[[null]], false],
  [[[""]], false],
  [0, false],
])("leftOut(%j) is %p: a blank cell is given, not left out", (cells, expected) => {
  expect(leftOut(cells)).toBe(expected);
});

test.each([0, null, "", undefined])("every kind of number reads a blank (%p) as 0", (blank) => {
  const all = [
    counts("base", [[blank]]),
    days("as_of", [[blank]]),
    numbers("value", [[blank]]),
    rates("rate", [[blank]]),
  ];
  expect(all.map(({ read }) => read(blank))).toEqual([0, 0, 0, 0]);
  expect(targets([[blank]]).read(blank)).toBe(0);
  expect(options("digits", [[blank]], 3, ok).read(blank)).toBe(0);
});

test("targets are 30% where left out, else millionths", () => {
  const absent = targets(null);
  expect(absent.rows.map((row) => row.map(absent.read))).toEqual([[300_000]]);
  expect(targets(0.07).read(0.07)).toBe(70_000);
});

test("options are the standard where left out", () => {
  const { rows, read } = options("digits", undefined, 3, ok);
  expect(rows.map((row) => row.map(read))).toEqual([[3]]);
});

test.each([
  [44059.75, 44059],
  [-1, "#NUM!"],
  [
    2_958_466,
    "#VALUE! Đối số «as_of» (ngày báo cáo) là 2958466, không phải một ngày có trên lịch. Hãy chọn ô chứa ngày của Excel.",
  ],
])("days read %d as %j", (cell, expected) => {
  expect(shown(days("as_of", cell).read(cell))).toBe(expected);
});

test.each([
  [0.0754, 0.0754],
  [-0.1, "#NUM!"],
  [7.54, "#VALUE! Đối số «rate» (tỷ lệ) là 7,54, lớn hơn 100%. Hãy viết 30% hoặc 0,3."],
])("rates read %d as %j", (cell, expected) => {
  expect(shown(rates("rate", cell).read(cell))).toBe(expected);
});
