/* eslint office-addins/no-context-sync-in-loop: off, office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off, office-addins/no-empty-load: off -- the host must answer what a careful add-in would not ask */
import { conformance } from "../../helpers/conformance";

const { fact } = conformance();

/** The address a call on B2:D4 leads to, without the sheet. */
const led =
  (find: (range: Excel.Range) => Excel.Range) => async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    const found = find(sheet.getRange("B2:D4"));
    found.load("address");
    await context.sync();
    return found.address.split("!")[1];
  };

describe("From one range to another", () => {
  const ways: readonly (readonly [string, (range: Excel.Range) => Excel.Range, string])[] = [
    ["getCell(1, 1)", (r) => r.getCell(1, 1), "C3"],
    ["getCell(5, 5), outside the range", (r) => r.getCell(5, 5), "G7"],
    ["getRow(0)", (r) => r.getRow(0), "B2:D2"],
    ["getColumn(2)", (r) => r.getColumn(2), "D2:D4"],
    ["getOffsetRange(1, -1)", (r) => r.getOffsetRange(1, -1), "A3:C5"],
    ["getResizedRange(2, 0)", (r) => r.getResizedRange(2, 0), "B2:D6"],
    ["getAbsoluteResizedRange(1, 2)", (r) => r.getAbsoluteResizedRange(1, 2), "B2:C2"],
    ['getBoundingRect("F9")', (r) => r.getBoundingRect("F9"), "B2:F9"],
    ["getEntireRow()", (r) => r.getEntireRow(), "2:4"],
    ["getEntireColumn()", (r) => r.getEntireColumn(), "B:D"],
    ['getIntersection("A1:C3")', (r) => r.getIntersection("A1:C3"), "B2:C3"],
    ["getLastCell()", (r) => r.getLastCell(), "D4"],
    ["getLastRow()", (r) => r.getLastRow(), "B4:D4"],
    ["getLastColumn()", (r) => r.getLastColumn(), "D2:D4"],
    ["getRowsAbove(1)", (r) => r.getRowsAbove(1), "B1:D1"],
    ["getRowsBelow(2)", (r) => r.getRowsBelow(2), "B5:D6"],
    ["getColumnsBefore(1)", (r) => r.getColumnsBefore(1), "A2:A4"],
    ["getColumnsAfter(1)", (r) => r.getColumnsAfter(1), "E2:E4"],
  ];
  for (const [call, find, address] of ways)
    fact("TS: Range", `B2:D4.${call} is ${address}`, async ({ run }) => {
      expect(await run(led(find))).toBe(address);
    });

  const astray: readonly (readonly [string, (sheet: Excel.Worksheet) => Excel.Range, string])[] = [
    ["getOffsetRange off the sheet", (s) => s.getRange("A1").getOffsetRange(-1, 0), "InvalidArgument"],
    ["getRow past the range", (s) => s.getRange("A1:B2").getRow(2), "InvalidArgument"],
    ["getIntersection of ranges apart", (s) => s.getRange("A1").getIntersection("B2"), "ItemNotFound"],
    ["getRange of what is no address", (s) => s.getRange("tám"), "InvalidArgument"],
    ["getRange past the last row", (s) => s.getRange("A1048577"), "InvalidArgument"],
    ["getRange past the last column", (s) => s.getRange("XFE1"), "InvalidArgument"],
    ["getRange with an address of more than 8,192 characters", (s) => s.getRange("A".repeat(8193)), "InvalidArgument"],
    ["getSpillingToRange of a cell that fills no other", (s) => s.getRange("A1").getSpillingToRange(), "ItemNotFound"],
  ];
  for (const [what, find, error] of astray)
    fact("TS: Range, Worksheet.getRange", `${what} is ${error}`, async ({ code }) => {
      expect(await code((sheet) => find(sheet).load("address"))).toBe(error);
    });

  fact(
    "B2",
    "an *OrNullObject is never null; isNullObject is there after sync without being loaded",
    async ({ run }) => {
      const read = await run(async (sheet, context) => {
        const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
        await context.sync();
        return [typeof none, none.isNullObject];
      });
      expect(read).toEqual(["object", true]);
    },
  );

  fact("TS: Worksheet.getRange", "getRange without an address is the whole sheet", async ({ run, name }) => {
    const read = await run(async (sheet, context) => {
      const all = sheet.getRange();
      all.load("address,rowCount,columnCount,isEntireColumn,isEntireRow");
      await context.sync();
      return [all.address, all.rowCount, all.columnCount, all.isEntireColumn, all.isEntireRow];
    });
    expect(read).toEqual([`'${name}'!A:XFD`, 1048576, 16384, true, true]);
  });

  fact("TS: Range.address", "a sheet's name is quoted in an address where it needs it", async ({ run, bench }) => {
    const addresses = await run(async (_sheet, context) => {
      const names = ["Plain", "Dữ liệu"];
      const ranges = names.map((name) => context.workbook.worksheets.add(name).getRange("A1"));
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["Plain!A1", "'Dữ liệu'!A1"]);
    for (const name of ["Plain", "Dữ liệu"]) bench.engine.sheets.remove(bench.engine.sheets.named(name)!.id);
  });

  fact("B2", "getSpillingToRange gives the cells a formula fills, getSpillParent its cell", async ({ run, type }) => {
    type("A1", "=SEQUENCE(3)");
    const read = await run(async (sheet, context) => {
      const spill = sheet.getRange("A1").getSpillingToRange();
      const parent = sheet.getRange("A3").getSpillParentOrNullObject();
      const none = sheet.getRange("B1").getSpillingToRangeOrNullObject();
      const cell = sheet.getRange("A1");
      spill.load("address");
      parent.load("address");
      cell.load("hasSpill");
      await context.sync();
      return [spill.address.split("!")[1], parent.address.split("!")[1], none.isNullObject, cell.hasSpill];
    });
    expect(read).toEqual(["A1:A3", "A1", true, true]);
  });
});

describe("Clearing and moving cells", () => {
  fact(
    "TS: Range.clear",
    "clear(Contents) keeps formats, clear(Formats) keeps values, clear() takes both",
    async ({ run, values }) => {
      const bold = await run(async (sheet, context) => {
        const cells = ["A1", "A2", "A3"].map((address) => sheet.getRange(address));
        cells.forEach((cell, index) => {
          cell.values = [[index + 1]];
          cell.format.font.bold = true;
        });
        sheet.getRange("A1").clear("Contents");
        sheet.getRange("A2").clear("Formats");
        sheet.getRange("A3").clear();
        for (const cell of cells) cell.format.font.load("bold");
        await context.sync();
        return cells.map((cell) => cell.format.font.bold);
      });
      expect([bold, values("A1:A3")]).toEqual([
        [true, false, false],
        [[""], [2], [""]],
      ]);
    },
  );

  fact("TS: Range.insert", "insert(Down) moves cells, and formulas follow", async ({ run, type, bench, name }) => {
    type("A1", "5");
    type("B1", "=A1");
    await run(async (sheet, context) => {
      sheet.getRange("A1").insert("Down");
      await context.sync();
    });
    expect([bench.getCell(name, "A2").value, bench.getCell(name, "B1").content]).toEqual([5, "=A2"]);
  });

  fact("TS: Range.delete", "deleting the row a formula refers to leaves #REF!", async ({ run, type, values }) => {
    type("A1", "5");
    type("B2", "=A1");
    await run(async (sheet, context) => {
      sheet.getRange("1:1").delete("Up");
      await context.sync();
    });
    expect(values("B1")).toEqual([["#REF!"]]);
  });

  fact("TS: Range.insert", "insert of whole rows moves all that stands below", async ({ run, type, values }) => {
    type("A1", "a");
    type("C1", "c");
    await run(async (sheet, context) => {
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(values("A2:C2")).toEqual([["a", "", "c"]]);
  });
});

describe("Merged cells, hidden rows, views", () => {
  fact("B5", "getMergedAreasOrNullObject lists the merged areas that touch the range", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A5:A6").merge();
      const found = sheet.getRange("A1:D4").getMergedAreasOrNullObject();
      found.load("address,areaCount,cellCount,areas/items/address");
      const none = sheet.getRange("F1:G9").getMergedAreasOrNullObject();
      await context.sync();
      return [
        found.areaCount,
        found.cellCount,
        found.address.split("!")[1],
        found.areas.items.length,
        none.isNullObject,
      ];
    });
    expect(read).toEqual([1, 3, "A1:C1", 1, true]);
  });

  fact("TS: Range.merge", "merge(true) merges each row by itself", async ({ run }) => {
    const count = await run(async (sheet, context) => {
      sheet.getRange("A1:B3").merge(true);
      const merged = sheet.getRange("A1:B3").getMergedAreasOrNullObject();
      merged.load("areaCount");
      await context.sync();
      return merged.areaCount;
    });
    expect(count).toBe(3);
  });

  fact("TS: Range.unmerge", "unmerge takes merged areas apart", async ({ run }) => {
    const isNone = await run(async (sheet, context) => {
      sheet.getRange("A1:B3").merge();
      sheet.getRange("A1:B3").unmerge();
      const merged = sheet.getRange("A1:B3").getMergedAreasOrNullObject();
      await context.sync();
      return merged.isNullObject;
    });
    expect(isNone).toBe(true);
  });

  fact("TS: Range.getVisibleView", "getVisibleView leaves hidden rows and columns out", async ({ run, type }) => {
    for (const [address, value] of Object.entries({ A1: "1", A2: "2", A3: "3", B1: "4", B2: "5", B3: "6" }))
      type(address, value);
    const read = await run(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const view = sheet.getRange("A1:B3").getVisibleView();
      view.load("values,rowCount,columnCount,cellAddresses");
      view.rows.load("items/values");
      await context.sync();
      return [view.values, view.rowCount, view.columnCount, view.rows.items.map(({ values }) => values)];
    });
    expect(read).toEqual([[[1], [3]], 2, 1, [[[1]], [[3]]]]);
  });

  fact("TS: Range.rowHidden", "rowHidden is null where some rows are hidden and others not", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      const ranges = ["A1", "A2", "A1:A3"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("rowHidden");
      await context.sync();
      return ranges.map(({ rowHidden }) => rowHidden);
    });
    expect(read).toEqual([false, true, null]);
  });

  fact("TS: Range.columnHidden", "rows far below the used ones can be hidden too", async ({ run }) => {
    const hidden = await run(async (sheet, context) => {
      const far = sheet.getRange("500:501");
      far.rowHidden = true;
      far.load("rowHidden");
      await context.sync();
      return far.rowHidden;
    });
    expect(hidden).toBe(true);
  });
});

describe("Formats", () => {
  const settings: readonly (readonly [
    string,
    (f: Excel.RangeFormat) => void,
    (f: Excel.RangeFormat) => unknown,
    string,
    unknown,
  ])[] = [
    ["font.bold", (f) => (f.font.bold = true), (f) => f.font.bold, "font/bold", true],
    ["font.italic", (f) => (f.font.italic = true), (f) => f.font.italic, "font/italic", true],
    ["font.size", (f) => (f.font.size = 14), (f) => f.font.size, "font/size", 14],
    ["font.name", (f) => (f.font.name = "Times New Roman"), (f) => f.font.name, "font/name", "Times New Roman"],
    ["font.color", (f) => (f.font.color = "#c00000"), (f) => f.font.color, "font/color", "#C00000"],
    ["font.underline", (f) => (f.font.underline = "Single"), (f) => f.font.underline, "font/underline", "Single"],
    ["fill.color", (f) => (f.fill.color = "#FFEB9C"), (f) => f.fill.color, "fill/color", "#FFEB9C"],
    ["fill.color by name", (f) => (f.fill.color = "red"), (f) => f.fill.color, "fill/color", "#FF0000"],
    ["wrapText", (f) => (f.wrapText = true), (f) => f.wrapText, "wrapText", true],
    ["columnWidth, in points", (f) => (f.columnWidth = 90), (f) => f.columnWidth, "columnWidth", 90],
    ["rowHeight, in points", (f) => (f.rowHeight = 30), (f) => f.rowHeight, "rowHeight", 30],
    [
      "horizontalAlignment",
      (f) => (f.horizontalAlignment = "Center"),
      (f) => f.horizontalAlignment,
      "horizontalAlignment",
      "Center",
    ],
    ["verticalAlignment", (f) => (f.verticalAlignment = "Top"), (f) => f.verticalAlignment, "verticalAlignment", "Top"],
  ];
  for (const [what, set, get, path, expected] of settings)
    fact("TS: RangeFormat", `format.${what} is read as it was set`, async ({ run }) => {
      const read = await run(async (sheet, context) => {
        const { format } = sheet.getRange("B2:C3");
        set(format);
        format.load(path);
        await context.sync();
        return get(format);
      });
      expect(read).toBe(expected);
    });

  fact("B1", "a format that differs among the cells reads null", async ({ run }) => {
    const bold = await run(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const { font } = sheet.getRange("A1:B1").format;
      font.load("bold");
      await context.sync();
      return font.bold;
    });
    expect(bold).toBeNull();
  });

  fact("TS: RangeBorder", "borders.getItem(EdgeBottom) takes a style and a colour", async ({ run }) => {
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

  for (const [what, job] of [
    ["a colour that is none", (f: Excel.RangeFormat) => (f.fill.color = "nâu đất")],
    ["a width below 0", (f: Excel.RangeFormat) => (f.columnWidth = -1)],
    ["an alignment that is none", (f: Excel.RangeFormat) => (f.horizontalAlignment = "Middle" as never)],
  ] as const)
    fact("B4", `${what} is InvalidArgument`, async ({ code }) => {
      expect(await code((sheet) => job(sheet.getRange("A1").format))).toBe("InvalidArgument");
    });
});

describe("Selection", () => {
  fact("TS: Range.select", "select shows the cell, and getSelectedRange gives it back", async ({ run, name }) => {
    const address = await run(async (sheet, context) => {
      sheet.getRange("C7").select();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      return selected.address;
    });
    expect(address).toBe(`'${name}'!C7`);
  });

  fact(
    "B2",
    "getSelectedRange throws where several areas are selected, getSelectedRanges gives them",
    async ({ run, code, bench, name }) => {
      const sheetId = bench.engine.sheets.named(name)!.id;
      bench.engine.select(sheetId, { row: 0, column: 0, rows: 2, columns: 1 });
      bench.engine.model.selection.addCellToSelection(3, 4);
      expect(await code((_sheet, context) => context.workbook.getSelectedRange().load("address"))).toBe(
        "InvalidSelection",
      );
      const read = await run(async (_sheet, context) => {
        const ranges = context.workbook.getSelectedRanges();
        ranges.load("areaCount");
        await context.sync();
        return ranges.areaCount;
      });
      expect(read).toBe(2);
    },
  );
});
