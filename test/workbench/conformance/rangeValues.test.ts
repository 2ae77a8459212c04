/* eslint office-addins/no-context-sync-in-loop: off, office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off, office-addins/no-empty-load: off -- the host must answer what a careful add-in would not ask */
import { conformance } from "../../helpers/conformance";

const { fact } = conformance();

/** Writes a value to A1 in a number format and reads the cell back. */
const written =
  (value: unknown, numberFormat = "General") =>
  async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    const range = sheet.getRange("A1");
    range.numberFormat = [[numberFormat]];
    range.values = [[value]];
    range.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return {
      value: range.values[0]?.[0] as unknown,
      formula: range.formulas[0]?.[0] as unknown,
      text: range.text[0]?.[0],
      type: range.valueTypes[0]?.[0],
    };
  };

describe("Range.values as read", () => {
  fact("B4", "Range.values before sync throws PropertyNotLoaded", async ({ code }) => {
    expect(await code((sheet) => sheet.getRange("A1").values)).toBe("PropertyNotLoaded");
  });

  fact("B1", 'a blank cell reads ""', async ({ run }) => {
    const values = await run(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(values).toEqual([[[""]], [["Empty"]]]);
  });

  const errors = [
    ["=1/0", "#DIV/0!"],
    ["=NA()", "#N/A"],
    ["=KHONGCO(1)", "#NAME?"],
    ['=VALUE("a")', "#VALUE!"],
  ] as const;
  for (const [formula, error] of errors)
    fact("B1", `an error reads as its text: ${formula} is ${error}`, async ({ run }) => {
      expect(await run(written(formula))).toMatchObject({ value: error, type: "Error", text: error });
    });

  fact("B1", "a date reads as its serial, with no mark of being one", async ({ run }) => {
    expect(await run(written("=DATE(2020,8,29)", "dd/mm/yyyy"))).toMatchObject({
      value: 44072,
      type: "Double",
      text: "29/08/2020",
    });
  });

  fact("B1", "whole columns read null", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      const column = sheet.getRange("A:A");
      column.load("values,text,formulas,numberFormat");
      await context.sync();
      return [column.values, column.text, column.formulas, column.numberFormat];
    });
    expect(read).toEqual([null, null, null, null]);
  });

  fact("B1", "cellCount of more than 2^31 - 1 cells is -1", async ({ run }) => {
    const count = await run(async (sheet, context) => {
      const all = sheet.getRange();
      all.load("cellCount");
      await context.sync();
      return all.cellCount;
    });
    expect(count).toBe(-1);
  });

  fact("B4", "more than 5,000,000 cells can't be read at once", async ({ code }) => {
    expect(await code((sheet) => sheet.getRange("A1:E1000001").load("values"))).toBe("RangeExceedsLimit");
  });
});

describe("Range.values as written", () => {
  const plain: readonly (readonly [unknown, unknown])[] = [
    [12.5, 12.5],
    [-0.25, -0.25],
    [1e-7, 1e-7],
    [123456789012, 123456789012],
    [true, true],
    [false, false],
    ["Huyện Châu Thành", "Huyện Châu Thành"],
    ["007", 7],
    ["12.5%", 0.125],
    ["1,234", 1234],
    ["TRUE", true],
    ["-5", -5],
    ["+84901234567", 84901234567],
    ["", ""],
  ];
  for (const [value, read] of plain)
    fact("B1", `${JSON.stringify(value)} reads ${JSON.stringify(read)}`, async ({ run }) => {
      expect((await run(written(value))).value).toBe(read);
    });

  const american: readonly (readonly [string, unknown])[] = [
    ["1/2/2026", 46024],
    ["19-8-2025", "19-8-2025"],
    ["29/08/2020", "29/08/2020"],
    ["2020-08-29", 44072],
  ];
  for (const [value, read] of american)
    fact(
      "B1",
      `a text date is read as an American writes it: "${value}" is ${JSON.stringify(read)}`,
      async ({ run }) => {
        expect((await run(written(value))).value).toBe(read);
      },
    );

  for (const value of ["=1+2", "+1+2", "-1+4"])
    fact("B1", `a text that begins with ${value[0]} is a formula: "${value}"`, async ({ run }) => {
      const { value: read, formula } = await run(written(value));
      expect([read, formula]).toEqual([3, value.startsWith("=") ? value : `=${value}`]);
    });

  for (const value of ["-5 người", "=1+", "=SUM("])
    fact("B1", `what begins like a formula and is none is refused: "${value}"`, async ({ code }) => {
      expect(await code((sheet) => (sheet.getRange("A1").values = [[value]]))).toBe("InvalidArgument");
    });

  fact("B1", "an apostrophe makes text and is not read back", async ({ run }) => {
    expect(await run(written("'007"))).toMatchObject({ value: "007", formula: "007", text: "007", type: "String" });
  });

  fact("B1 #6687", "formulas written back turn '=text into a live formula", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [["'=1+1"]];
      range.load("formulas");
      await context.sync();
      const [[formula]] = range.formulas as [[string]];
      range.formulas = [[formula]];
      range.load("values");
      await context.sync();
      return [formula, range.values[0]?.[0]];
    });
    expect(read).toEqual(["=1+1", 2]);
  });

  for (const value of ["007", "=1+1", "-5 người", "29/08/2020"])
    fact("B1", `the format "@" keeps "${value}" as text`, async ({ run }) => {
      expect(await run(written(value, "@"))).toMatchObject({ value, text: value, type: "String" });
    });

  fact("B1", "null leaves a cell alone", async ({ run, type, values }) => {
    type("B1", "giữ");
    await run(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1, null]];
      await context.sync();
    });
    expect(values("A1:B1")).toEqual([[1, "giữ"]]);
  });

  fact(
    "B1",
    "NaN, Infinity and undefined arrive as null: the cell keeps what it had",
    async ({ run, type, values }) => {
      ["cũ", "cũ", "cũ"].forEach((old, index) => type(`A${index + 1}`, old));
      await run(async (sheet, context) => {
        sheet.getRange("A1:A3").values = [[NaN], [Infinity], [undefined]];
        await context.sync();
      });
      expect(values("A1:A3")).toEqual([["cũ"], ["cũ"], ["cũ"]]);
    },
  );

  fact("B1", "a Date arrives as an ISO text, which becomes no date of its day", async ({ run, values }) => {
    await run(async (sheet, context) => {
      sheet.getRange("A1").values = [[new Date(Date.UTC(2020, 7, 29))]];
      await context.sync();
    });
    expect(values("A1")).not.toEqual([[44072]]);
  });

  fact("B1", '"" clears a cell', async ({ run, type, values }) => {
    type("A1", "cũ");
    await run(async (sheet, context) => {
      sheet.getRange("A1").values = [[""]];
      await context.sync();
    });
    expect(values("A1")).toEqual([[""]]);
  });

  fact("B1", "range.values = null is refused", async ({ code }) => {
    const refused = await code((sheet) => ((sheet.getRange("A1:A2") as { values: unknown }).values = null));
    expect(refused).toBe("InvalidArgument");
  });

  fact("B1", "one value goes to every cell", async ({ run, values }) => {
    await run(async (sheet, context) => {
      (sheet.getRange("A1:B2") as { values: unknown }).values = 7;
      await context.sync();
    });
    expect(values("A1:B2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  const shapes: readonly (readonly [string, unknown[][]])[] = [
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["rows of different lengths", [[1, 2], [3]]],
  ];
  for (const [what, array] of shapes)
    fact("B1", `an array with ${what} is InvalidArgument and nothing is written`, async ({ code, values }) => {
      expect(await code((sheet) => (sheet.getRange("A1:B2").values = array))).toBe("InvalidArgument");
      expect(values("A1:B2")).toEqual([
        ["", ""],
        ["", ""],
      ]);
    });

  fact("B1", "whole columns can't be set", async ({ code }) => {
    expect(await code((sheet) => ((sheet.getRange("A:A") as { values: unknown }).values = 1))).toBe("InvalidArgument");
  });

  fact(
    "B1",
    "above 1,500 cells office.js asks for the size first and then sends blocks",
    async ({ run, values, bench }) => {
      const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 5 }, (__, column) => row * 5 + column));
      bench.host.trace.clear();
      await run(async (sheet, context) => {
        sheet.getRange("A1:E400").values = rows;
        await context.sync();
      });
      expect(values("A1:E400")).toEqual(rows);
      const [request] = bench.host.trace.requests.filter(({ by }) => by === "addin");
      expect(request?.actions.filter((action) => action.endsWith(".values"))).toHaveLength(2);
    },
  );

  fact("B1", "above 1,500 cells an array of another shape is InvalidArgument too", async ({ code }) => {
    const rows = Array.from({ length: 400 }, () => [1, 2, 3, 4, 5]);
    expect(await code((sheet) => (sheet.getRange("A1:E399").values = rows))).toBe("InvalidArgument");
  });
});

describe("Range.formulas", () => {
  fact("ECMA-376 18.17.2.2", "a doubled quotation mark in a formula's text is one", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      const cells = sheet.getRange("A1:B1");
      cells.formulas = [['="Tổ ""An toàn"""', '="a\\"&""""']];
      cells.load("formulas,values");
      await context.sync();
      return [cells.formulas, cells.values];
    });
    expect(read).toEqual([[['="Tổ ""An toàn"""', '="a\\"&""""']], [['Tổ "An toàn"', 'a\\"']]]);
  });

  fact("B1", 'formulas read constants as they are and blanks as ""', async ({ run, type }) => {
    type("A1", "5");
    type("B1", "=A1*2");
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.load("formulas,valueTypes");
      await context.sync();
      return [range.formulas, range.valueTypes];
    });
    expect(read).toEqual([[[5, "=A1*2", ""]], [["Double", "Double", "Empty"]]]);
  });

  fact("B1", "formulas may be written into the active cell", async ({ run, bench, name, values }) => {
    bench.engine.select(bench.engine.sheets.named(name)!.id, { row: 2, column: 1, rows: 1, columns: 1 });
    const address = await run(async (_sheet, context) => {
      const cell = context.workbook.getActiveCell();
      cell.formulas = [["=1+1"]];
      cell.load("address");
      await context.sync();
      return cell.address;
    });
    expect([address, values("B3")]).toEqual([`'${name}'!B3`, [[2]]]);
  });
});

describe("Range.numberFormat and text", () => {
  const formats = [
    "0.00E+00",
    "# ?/?",
    "#,##0;[Red]-#,##0",
    "_(* #,##0_);_(* (#,##0)",
    "[h]:mm",
    "dd/mm/yyyy;@",
    '0.0"%"',
  ];
  for (const format of formats)
    fact("B1", `numberFormat ${format} is read as it was set, and the value stays a number`, async ({ run }) => {
      const read = await run(async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.values = [[1234.5]];
        range.numberFormat = [[format]];
        range.load("values,numberFormat");
        await context.sync();
        return [range.values, range.numberFormat];
      });
      expect(read).toEqual([[[1234.5]], [[format]]]);
    });

  fact("B1", 'numberFormat "" is General again', async ({ run }) => {
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["0.00%"]];
      range.numberFormat = [[""]];
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat;
    });
    expect(read).toEqual([["General"]]);
  });

  fact("B1", "text is as displayed", async ({ run }) => {
    expect(await run(written(0.0862, "0.00%"))).toMatchObject({ value: 0.0862, text: "8.62%" });
  });

  fact("B1", "text in a narrow column is never ####", async ({ run }) => {
    const text = await run(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[733017]];
      range.numberFormat = [["#,##0"]];
      range.format.columnWidth = 5;
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([["733,017"]]);
  });

  fact("TS: Range.text", "text can't be set", async ({ code }) => {
    const setting = code((sheet) => Object.assign(sheet.getRange("A1"), { text: [["a"]] }));
    await expect(setting).rejects.toThrow(/only a getter|no error/);
  });

  fact("B1", 'an apostrophe stays hidden under the format "@" given afterwards', async ({ run }) => {
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
});
