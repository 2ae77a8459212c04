import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { openedWorkbook } from "./openedWorkbook";

type Opened = Awaited<ReturnType<typeof openedWorkbook>>;

let opened: Opened;
const open = async () => (opened = await openedWorkbook());
afterEach(() => opened.close());

const select = (address: string) =>
  opened.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Dữ liệu").getRange(address).select();
    await context.sync();
  });

test("insertFormula(formulaOn) writes into the active cell and tells which it was", async () => {
  const { getRange } = await open();
  await select("E4");
  const inserted = await excelWorkbook.insertFormula((sheet) => `="${sheet}"&SUM(B4:B6,1.5)`);
  expect(inserted).toEqual({ cell: { sheet: "Dữ liệu", row: 3, column: 4 }, written: true });
  expect(getRange("Dữ liệu", "E4")).toEqual([["Dữ liệu30801.5"]]);
});

test("insertFormula(formulaOn) leaves a cell that holds something as it is", async () => {
  const { getRange } = await open();
  await select("B4:C6");
  const { written, cell } = await excelWorkbook.insertFormula(() => "=1");
  expect([written, cell.row, cell.column]).toEqual([false, 3, 1]);
  expect(getRange("Dữ liệu", "B4")).toEqual([[13200]]);
});

test("selectedCells() are the selected cells with their sheet", async () => {
  await open();
  await select("B4:B6");
  expect(await excelWorkbook.selectedCells()).toEqual({ sheet: "Dữ liệu", row: 3, column: 1, rows: 3, columns: 1 });
});

test("highlight(area) selects the cells, and endHighlight() what was selected before the first of them", async () => {
  await open();
  await select("A1:A2");
  const column = (number: number) => ({ sheet: "Dữ liệu", row: 3, column: number, rows: 3, columns: 1 });
  await excelWorkbook.highlight(column(1));
  await excelWorkbook.highlight(column(2));
  expect(await excelWorkbook.selectedCells()).toEqual(column(2));
  await excelWorkbook.endHighlight();
  expect(await excelWorkbook.selectedCells()).toEqual({ sheet: "Dữ liệu", row: 0, column: 0, rows: 2, columns: 1 });
});

test("endHighlight() leaves alone what the user has selected since", async () => {
  await open();
  await select("A1:A2");
  await excelWorkbook.highlight({ sheet: "Dữ liệu", row: 3, column: 1, rows: 3, columns: 1 });
  await select("C3");
  await excelWorkbook.endHighlight();
  expect(await excelWorkbook.selectedCells()).toMatchObject({ row: 2, column: 2 });
});
