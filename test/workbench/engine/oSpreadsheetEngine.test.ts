import "../../helpers/engineGlobals";
import { OSpreadsheetEngine } from "../../../src/workbench/engine/oSpreadsheet/oSpreadsheetEngine";

const filled = (cells: readonly string[]): { engine: OSpreadsheetEngine; sheet: string } => {
  const engine = new OSpreadsheetEngine(["S"]);
  const sheet = engine.sheets.active();
  const area = { row: 0, column: 0, rows: cells.length, columns: 1 };
  engine.cells.setContents(
    sheet,
    area,
    cells.map((content) => [content]),
  );
  return { engine, sheet };
};

describe("RANK.EQ", () => {
  const numbers = ["30", "20", "20", "10", "chữ", ""];

  test.each([
    ["=RANK.EQ(30,A1:A6)", 1],
    ["=RANK.EQ(20,A1:A6)", 2],
    ["=RANK.EQ(10,A1:A6)", 4],
    ["=RANK.EQ(10,A1:A6,1)", 1],
    ["=RANK.EQ(20,A1:A6,1)", 2],
    ["=RANK.EQ(15,A1:A6)", "#N/A"],
    ["=RANK.EQ(1/0,A1:A6)", "#DIV/0!"],
  ])("%s is %p", (formula, expected) => {
    const { engine, sheet } = filled(numbers);
    engine.cells.setContent(sheet, 0, 2, formula);
    expect(engine.cells.read(sheet, 0, 2).value).toBe(expected);
  });

  test.each([
    ["=SUMPRODUCT((A1:A4>20)*1)", 1],
    ["=INT(7/2)", 3],
    ["=ROUND(2.345,2)", 2.35],
    ["=MAX(A1:A4)", 30],
    ["=ISNUMBER(A5)", false],
    ['=IF(ISNUMBER(A5),"số","chữ")', "chữ"],
  ])("beside it the ranking sheet's %s is %p", (formula, expected) => {
    const { engine, sheet } = filled(numbers);
    engine.cells.setContent(sheet, 0, 2, formula);
    expect(engine.cells.read(sheet, 0, 2).value).toBe(expected);
  });
});

describe("SORT as Excel has it", () => {
  const spilled = (formula: string) => {
    const { engine, sheet } = filled(["20", "30", "", "chữ", "10", "10"]);
    engine.cells.setContent(sheet, 0, 1, formula);
    const area = engine.cells.spill(sheet, 0, 1) ?? { rows: 1, columns: 1 };
    return Array.from({ length: area.rows }, (_, row) => engine.cells.read(sheet, row, 1).value);
  };

  test.each([
    ["=SORT(A1:A6)", [10, 10, 20, 30, "chữ", 0]],
    ["=SORT(A1:A6,,-1)", ["chữ", 30, 20, 10, 10, 0]],
    ["=SORT(A1:A2,1,-1)", [30, 20]],
    ["=SORT(A1:A2,2)", ["#VALUE!"]],
    ["=SORT(A1:A2,1,2)", ["#VALUE!"]],
    ["=SORT(A1:A2,1,1/0)", ["#DIV/0!"]],
  ])("%s gives %j", (formula, values) => expect(spilled(formula)).toEqual(values));
});

test.each([
  ["=SQRT(9)", 3],
  ["=SQRT(-1)", "#NUM!"],
  ["=SQRT(1/0)", "#DIV/0!"],
])("%s is %p", (formula, value) => {
  const { engine, sheet } = filled([formula]);
  expect(engine.cells.read(sheet, 0, 0).value).toBe(value);
});

describe("OSpreadsheetEngine", () => {
  test("setContents grows the sheet to hold what is written", () => {
    const { engine, sheet } = filled([""]);
    engine.cells.setContents(sheet, { row: 500, column: 40, rows: 1, columns: 1 }, [["xa"]]);
    expect(engine.cells.read(sheet, 500, 40).value).toBe("xa");
  });

  test("undo takes back a whole block, redo writes it again", () => {
    const { engine, sheet } = filled(["1", "2", "3"]);
    engine.undo();
    expect(engine.cells.used(sheet, true)).toBeNull();
    engine.redo();
    expect(engine.cells.used(sheet, true)).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
  });

  test("used(valuesOnly) leaves out cells that have a look only", () => {
    const { engine, sheet } = filled(["1"]);
    engine.looks.setStyle(sheet, { row: 4, column: 0, rows: 1, columns: 1 }, { bold: true });
    expect(engine.cells.used(sheet, true)?.rows).toBe(1);
    expect(engine.cells.used(sheet, false)?.rows).toBe(5);
  });

  test("onChange tells one area per command", () => {
    const { engine, sheet } = filled([""]);
    const told: unknown[] = [];
    engine.onChange((changes) => told.push(...changes));
    engine.cells.setContents(sheet, { row: 1, column: 0, rows: 2, columns: 2 }, [
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(told).toEqual([{ kind: "cells", sheet, area: { row: 1, column: 0, rows: 2, columns: 2 } }]);
  });
});

test("a formula that names cells beyond the sheet's end names the same cells when the sheet grows", () => {
  const { engine, sheet } = filled(["=SUM(A2:A300)", "1"]);
  engine.cells.setContent(sheet, 0, 1, "=A260");
  engine.cells.setContents(sheet, { row: 0, column: 2, rows: 150, columns: 1 }, new Array(150).fill(["7"]));
  engine.cells.setContents(sheet, { row: 250, column: 0, rows: 20, columns: 1 }, new Array(20).fill(["5"]));
  expect(engine.cells.read(sheet, 0, 0)).toMatchObject({ content: "=SUM(A2:A300)", value: 101 });
  expect(engine.cells.read(sheet, 0, 1)).toMatchObject({ content: "=A260", value: 5 });
});
