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

test("insertText(text) writes into the active cell where that is blank, and never as a formula", async () => {
  const { getRange } = await open();
  await select("E4");
  expect((await excelWorkbook.insertText("=1+1")).written).toBe(true);
  expect(getRange("Dữ liệu", "E4")).toEqual([["=1+1"]]);
  expect((await excelWorkbook.insertText("khác")).written).toBe(false);
  expect(getRange("Dữ liệu", "E4")).toEqual([["=1+1"]]);
});

test("insertTextBox(text) puts a text box at the active cell", async () => {
  const { window } = await open();
  await select("E4");
  expect(await excelWorkbook.insertTextBox("Đến hết ngày 16/8/2020")).toEqual({ sheet: "Dữ liệu", row: 3, column: 4 });
  const box = await window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Dữ liệu");
    const shape = sheet.shapes.getItemAt(0).load("left,top");
    const text = shape.textFrame.textRange.load("text");
    const cell = sheet.getRange("E4").load("left,top");
    await context.sync();
    return { text: text.text, at: [Math.round(shape.left - cell.left), Math.round(shape.top - cell.top)] };
  });
  expect(box).toEqual({ text: "Đến hết ngày 16/8/2020", at: [0, 0] });
});
