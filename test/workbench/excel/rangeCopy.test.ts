import { openWorkbench, type OpenWorkbench } from "../../helpers/openWorkbench";

let bench: OpenWorkbench;
beforeEach(async () => {
  bench = await openWorkbench({
    sheets: { "Dữ liệu": { A1: "2", A2: "3", B1: "=A1*$A$2+'Dữ liệu'!A1", C1: "'=chữ" } },
  });
}, 30_000);
afterEach(() => bench.close());

const copied = (from: string, to: string) =>
  bench.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Dữ liệu");
    sheet.getRange(to).copyFrom(from, bench.window.Excel.RangeCopyType.formulas);
    await context.sync();
  });

test("Range.copyFrom moves the references of a formula along, over every row it is copied to", async () => {
  await copied("B1", "B2:B4");
  expect(["B2", "B3", "B4"].map((cell) => bench.getCell("Dữ liệu", cell).content)).toEqual([
    "=A2*$A$2+'Dữ liệu'!A2",
    "=A3*$A$2+'Dữ liệu'!A3",
    "=A4*$A$2+'Dữ liệu'!A4",
  ]);
  expect(bench.getCell("Dữ liệu", "B2").value).toBe(12);
});

test("Range.copyFrom keeps constants, and a text as text", async () => {
  await copied("A1:C1", "A5");
  expect(bench.getRange("Dữ liệu", "A5:C5")).toEqual([[2, 8, "=chữ"]]);
});
