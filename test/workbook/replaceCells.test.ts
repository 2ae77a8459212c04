import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { openedWorkbook, rawCounts } from "./openedWorkbook";

type Opened = Awaited<ReturnType<typeof openedWorkbook>>;

let opened: Opened;
const open = async () =>
  (opened = await openedWorkbook({ "Dữ liệu": { ...rawCounts, B4: "13.2", B5: "'9.640", D4: "=B4*2" } }));
afterEach(() => opened.close());

const cell = (row: number, column = 1) => ({ sheet: "Dữ liệu", row, column });
const counts = () => opened.getRange("Dữ liệu", "B4:B6").map(([count]) => count);

test("replaceCells(changes) looks once and writes once, and gives back what takes it back", async () => {
  const { asked } = await open();
  const undo = await excelWorkbook.replaceCells([
    { cell: cell(3), before: 13.2, after: 13_200 },
    { cell: cell(4), before: "9.640", after: 9_640 },
  ]);
  expect(asked()).toEqual([
    { writes: false, error: null },
    { writes: true, error: null },
  ]);
  expect(counts()).toEqual([13_200, 9_640, 7_600]);
  await excelWorkbook.replaceCells(undo ?? []);
  expect(counts()).toEqual([13.2, "9.640", 7_600]);
});

test("replaceCells(changes) writes nothing where one cell has changed or holds a formula", async () => {
  await open();
  const sound = { cell: cell(3), before: 13.2, after: 13_200 };
  expect(await excelWorkbook.replaceCells([sound, { cell: cell(4), before: "9.641", after: 9_641 }])).toBeNull();
  expect(await excelWorkbook.replaceCells([sound, { cell: cell(3, 3), before: 26.4, after: 26_400 }])).toBeNull();
  expect(counts()).toEqual([13.2, "9.640", 7_600]);
});

test("replaceCells(changes) takes the text format from a cell that is to hold a number, and gives it back", async () => {
  const { window } = await open();
  const format = (set?: string) =>
    window.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Dữ liệu").getRange("B5").load("numberFormat");
      if (set !== undefined) range.numberFormat = [[set]];
      await context.sync();
      return range.numberFormat[0]?.[0] as unknown;
    });
  await format("@");
  const undo = await excelWorkbook.replaceCells([{ cell: cell(4), before: "9.640", after: 9_640 }]);
  expect([counts()[1], await format()]).toEqual([9_640, "General"]);
  await excelWorkbook.replaceCells(undo ?? []);
  expect([counts()[1], await format()]).toEqual(["9.640", "@"]);
});

test("replaceCells(changes) rejects where the sheet is gone", async () => {
  await open();
  const change = { cell: { sheet: "Đã xóa", row: 0, column: 0 }, before: "", after: 1 };
  await expect(excelWorkbook.replaceCells([change])).rejects.toMatchObject({ code: "sheet-missing", sheet: "Đã xóa" });
});
