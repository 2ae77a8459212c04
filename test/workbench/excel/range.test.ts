/* eslint office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off, office-addins/no-empty-load: off -- the host must answer what a careful add-in would not ask */
import { excelError } from "../../helpers/excelError";
import type { OpenWorkbench } from "../../helpers/openWorkbench";
import { openWorkbench } from "../../helpers/openWorkbench";

let bench: OpenWorkbench;
beforeEach(async () => {
  bench = await openWorkbench({ sheets: ["Dữ liệu"] });
}, 30_000);
afterEach(() => bench.close());

const run = <Result>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
  bench.window.Excel.run((context) => job(context.workbook.worksheets.getItem("Dữ liệu"), context));

/** Writes a value to A1 and reads it back. */
const written = (value: unknown, numberFormat = "General") =>
  run(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.numberFormat = [[numberFormat]];
    range.values = [[value]];
    range.load("values,formulas,text,valueTypes");
    await context.sync();
    return { value: range.values[0]![0], formula: range.formulas[0]![0], text: range.text[0]![0] };
  });

describe("Range.values", () => {
  test("before sync throws PropertyNotLoaded", async () => {
    const reading = run((sheet) => Promise.resolve(sheet.getRange("A1").values));
    expect(await excelError(reading)).toBe("PropertyNotLoaded");
  });

  test.each([
    [12.5, 12.5],
    [true, true],
    ["Huyện Châu Thành", "Huyện Châu Thành"],
    ["007", 7],
    ["'007", "007"],
    ["'=1+1", "=1+1"],
    ["12.5%", 0.125],
    ["29/08/2020", "29/08/2020"],
    ["2020-08-29", 44072],
    ["+84901234567", 84901234567],
    ["-5", -5],
    ["=1+2", 3],
    ["", ""],
  ])("writes %p and reads %p", async (value, read) => {
    expect((await written(value)).value).toBe(read);
  });

  test.each(["-5 người", "=1+", "=SUM("])("refuses %p, which is no formula, with InvalidArgument", async (value) => {
    expect(await excelError(written(value))).toBe("InvalidArgument");
  });

  test('hides the apostrophe of a text that takes the format "@" afterwards', async () => {
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [["'9.640"]];
      range.numberFormat = [["@"]];
      range.load("values,text,numberFormat");
      await context.sync();
      return [range.values, range.text, range.numberFormat];
    });
    expect(read).toEqual([[["9.640"]], [["9.640"]], [["@"]]]);
  });

  test.each(["007", "=1+1", "-5 người"])('keeps %p as text where the format is "@"', async (value) => {
    expect(await written(value, "@")).toMatchObject({ value, text: value });
  });

  test("null in the array leaves the cell alone", async () => {
    bench.setCell("Dữ liệu", "B1", "giữ");
    await run(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1, null]];
      await context.sync();
    });
    expect(bench.getRange("Dữ liệu", "A1:B1")).toEqual([[1, "giữ"]]);
  });

  test("one value goes to every cell", async () => {
    await run(async (sheet, context) => {
      (sheet.getRange("A1:B2") as { values: unknown }).values = 7;
      await context.sync();
    });
    expect(bench.getRange("Dữ liệu", "A1:B2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test("of another shape is InvalidArgument and nothing is written", async () => {
    const writing = run(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    expect(await excelError(writing)).toBe("InvalidArgument");
    expect(bench.getCell("Dữ liệu", "A1").value).toBe("");
  });

  test("above 1500 cells arrive in blocks and are all there", async () => {
    const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 5 }, (__, column) => row * 5 + column));
    await run(async (sheet, context) => {
      sheet.getRange("A1:E400").values = rows;
      await context.sync();
    });
    expect(bench.getRange("Dữ liệu", "A1:E400")).toEqual(rows);
  });

  test("of whole columns read null and can't be set", async () => {
    const read = await run(async (sheet, context) => {
      const column = sheet.getRange("A:A");
      column.load("values,address,isEntireColumn");
      await context.sync();
      return [column.values, column.address, column.isEntireColumn];
    });
    expect(read).toEqual([null, "'Dữ liệu'!A:A", true]);
    const writing = run(async (sheet, context) => {
      (sheet.getRange("A:A") as { values: unknown }).values = 1;
      await context.sync();
    });
    expect(await excelError(writing)).toBe("InvalidArgument");
  });

  test.each([
    ["=1/0", "#DIV/0!"],
    ["=NA()", "#N/A"],
    ["=KHONGCO(1)", "#NAME?"],
  ])("of the formula %s is the text %s", async (formula, error) => {
    expect((await written(formula)).value).toBe(error);
  });
});

describe("Range.formulas and formats", () => {
  test("formulas give constants as they are and blanks as empty texts", async () => {
    bench.setCell("Dữ liệu", "A1", "5");
    bench.setCell("Dữ liệu", "B1", "=A1*2");
    const formulas = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.load("formulas,valueTypes");
      await context.sync();
      return [range.formulas, range.valueTypes];
    });
    expect(formulas).toEqual([[[5, "=A1*2", ""]], [["Double", "Double", "Empty"]]]);
  });

  test.each(["0.00E+00", "# ?/?", "#,##0;[Red]-#,##0", "_(* #,##0_);_(* (#,##0)", "[h]:mm", "dd/mm/yyyy;@"])(
    "numberFormat keeps %s though the grid shows a simpler one, and the value stays a number",
    async (format) => {
      const read = await run(async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.values = [[1234.5]];
        range.numberFormat = [[format]];
        range.load("values,numberFormat");
        await context.sync();
        return [range.values, range.numberFormat];
      });
      expect(read).toEqual([[[1234.5]], [[format]]]);
    },
  );

  test("numberFormat shows a share as a percentage in text", async () => {
    expect(await written(0.0862, "0.00%")).toMatchObject({ value: 0.0862, text: "8.62%" });
  });

  test.each<[string, (format: Excel.RangeFormat) => void, (format: Excel.RangeFormat) => unknown, string, unknown]>([
    ["font.bold", (f) => (f.font.bold = true), (f) => f.font.bold, "font/bold", true],
    ["font.color", (f) => (f.font.color = "#c00000"), (f) => f.font.color, "font/color", "#C00000"],
    ["fill.color", (f) => (f.fill.color = "#FFEB9C"), (f) => f.fill.color, "fill/color", "#FFEB9C"],
    ["wrapText", (f) => (f.wrapText = true), (f) => f.wrapText, "wrapText", true],
    ["columnWidth", (f) => (f.columnWidth = 90), (f) => f.columnWidth, "columnWidth", 90],
    ["rowHeight", (f) => (f.rowHeight = 30), (f) => f.rowHeight, "rowHeight", 30],
    [
      "horizontalAlignment",
      (f) => (f.horizontalAlignment = "Center"),
      (f) => f.horizontalAlignment,
      "horizontalAlignment",
      "Center",
    ],
  ])("format.%s is read as it was set", async (_name, set, get, path, expected) => {
    const read = await run(async (sheet, context) => {
      const { format } = sheet.getRange("B2:C3");
      set(format);
      format.load(path);
      await context.sync();
      return get(format);
    });
    expect(read).toBe(expected);
  });

  test("a mixed format reads null", async () => {
    const bold = await run(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const { font } = sheet.getRange("A1:B1").format;
      font.load("bold");
      await context.sync();
      return font.bold;
    });
    expect(bold).toBeNull();
  });

  test("borders.getItem(EdgeBottom) takes a style and a colour", async () => {
    const read = await run(async (sheet, context) => {
      const border = sheet.getRange("A1:C1").format.borders.getItem("EdgeBottom");
      border.style = "Continuous";
      border.color = "#808080";
      border.load("style,color");
      await context.sync();
      return [border.style, border.color];
    });
    expect(read).toEqual(["Continuous", "#808080"]);
  });
});

describe("Range methods", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell(1, 1)", (r) => r.getCell(1, 1), "C3"],
    ["getRow(0)", (r) => r.getRow(0), "B2:D2"],
    ["getColumn(2)", (r) => r.getColumn(2), "D2:D4"],
    ["getOffsetRange(1, -1)", (r) => r.getOffsetRange(1, -1), "A3:C5"],
    ["getResizedRange(2, 0)", (r) => r.getResizedRange(2, 0), "B2:D6"],
    ["getBoundingRect(F9)", (r) => r.getBoundingRect("F9"), "B2:F9"],
    ["getEntireRow()", (r) => r.getEntireRow(), "2:4"],
    ["getEntireColumn()", (r) => r.getEntireColumn(), "B:D"],
    ["getIntersection(A1:C3)", (r) => r.getIntersection("A1:C3"), "B2:C3"],
    ["getLastCell()", (r) => r.getLastCell(), "D4"],
  ])("B2:D4.%s", async (_call, find, expected) => {
    const address = await run(async (sheet, context) => {
      const found = find(sheet.getRange("B2:D4"));
      found.load("address");
      await context.sync();
      return found.address;
    });
    expect(address).toBe(`'Dữ liệu'!${expected}`);
  });

  test("getOffsetRange off the sheet is InvalidArgument", async () => {
    const asking = run(async (sheet, context) => {
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    expect(await excelError(asking)).toBe("InvalidArgument");
  });

  test("clear(Contents) keeps the formats, clear() takes both", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A1:A2").format.font.bold = true;
      await context.sync();
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear();
      await context.sync();
    });
    const sheet = bench.engine.sheets.active();
    expect(bench.getRange("Dữ liệu", "A1:A2")).toEqual([[""], [""]]);
    expect([0, 1].map((row) => bench.engine.looks.style(sheet, row, 0).bold)).toEqual([true, false]);
  });

  test("insert(Down) moves cells, and formulas follow", async () => {
    bench.setCell("Dữ liệu", "A1", "5");
    bench.setCell("Dữ liệu", "B1", "=A1");
    await run(async (sheet, context) => {
      sheet.getRange("A1").insert("Down");
      await context.sync();
    });
    expect([bench.getCell("Dữ liệu", "A2").value, bench.getCell("Dữ liệu", "B1").content]).toEqual([5, "=A2"]);
  });

  test("select shows the cell, and getSelectedRange gives it back", async () => {
    const address = await run(async (sheet, context) => {
      sheet.getRange("C7").select();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      return selected.address;
    });
    expect(address).toBe("'Dữ liệu'!C7");
  });

  test("getSpillingToRangeOrNullObject gives the cells a formula fills", async () => {
    bench.setCell("Dữ liệu", "A1", "=SEQUENCE(3)");
    const found = await run(async (sheet, context) => {
      const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      const none = sheet.getRange("B1").getSpillingToRangeOrNullObject();
      spill.load("address");
      await context.sync();
      return [spill.address, none.isNullObject];
    });
    expect(found).toEqual(["'Dữ liệu'!A1:A3", true]);
  });

  test("a member the host lacks answers ApiNotFound by its name", async () => {
    const asking = run(async (sheet, context) => {
      sheet.getRange("A1").removeDuplicates([0], false);
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("removeDuplicates"),
    });
  });
});
