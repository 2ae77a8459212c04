/* eslint office-addins/no-context-sync-in-loop: off, office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off, office-addins/no-empty-load: off -- the host must answer what a careful add-in would not ask */
import { conformance } from "../../helpers/conformance";

const { fact } = conformance({ sheets: ["Dữ liệu", "Khác"] });

describe("The worksheets of the workbook", () => {
  const refused: readonly (readonly [string, string, string, (sheets: Excel.WorksheetCollection) => unknown])[] = [
    ["B2", "add with a taken name, whatever the case,", "ItemAlreadyExists", (s) => s.add("DỮ LIỆU")],
    ["B2", "add with a name of 32 characters", "InvalidArgument", (s) => s.add("a".repeat(32))],
    ["B2", "add with an empty name", "InvalidArgument", (s) => s.add("")],
    ["B2", "add with a colon in the name", "InvalidArgument", (s) => s.add("Tuần: 1")],
    ["B2", "add with a slash in the name", "InvalidArgument", (s) => s.add("16/8")],
    ["B2", "add with a bracket in the name", "InvalidArgument", (s) => s.add("a[1]")],
    ["B2", "add with an apostrophe at the end", "InvalidArgument", (s) => s.add("Tuần'")],
    ["B2", "add with an apostrophe at the beginning", "InvalidArgument", (s) => s.add("'20")],
    ["B2", "add with the name History", "InvalidArgument", (s) => s.add("History")],
    ["B2", "renaming to a taken name", "ItemAlreadyExists", (s) => (s.getItem("Khác").name = "Dữ liệu")],
    ["B4", "getItem of a sheet that is not there", "ItemNotFound", (s) => s.getItem("Không").load("name")],
    ["TS: Worksheet.position", "a position past the last", "InvalidArgument", (s) => (s.getItem("Khác").position = 99)],
  ];
  for (const [source, what, error, job] of refused)
    fact(source, `${what} is ${error}`, async ({ code }) => {
      expect(await code((_sheet, context) => job(context.workbook.worksheets))).toBe(error);
    });

  fact("B2", "a name of 31 characters is taken", async ({ run, bench }) => {
    const name = "a".repeat(31);
    await run(async (_sheet, context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(bench.engine.sheets.named(name)).not.toBeNull();
    bench.engine.sheets.remove(bench.engine.sheets.named(name)!.id);
  });

  const named: readonly (readonly [string, string, string])[] = [
    ["libxlsxwriter#223", "Tháng 8 '20", "'Tháng 8 ''20'"],
    ["XlsxWriter test_quote_sheetname", "a''b", "'a''''b'"],
    ["XlsxWriter test_quote_sheetname", "été", "été"],
    ["XlsxWriter test_quote_sheetname", "Sheet.1", "Sheet.1"],
    ["XlsxWriter test_quote_sheetname", "2020", "'2020'"],
    ["XlsxWriter test_quote_sheetname", "T8", "'T8'"],
    ["XlsxWriter test_quote_sheetname", "rc", "'rc'"],
    ["XlsxWriter test_quote_sheetname", "Tuần 3-4!", "'Tuần 3-4!'"],
  ];
  for (const [source, name, text] of named)
    fact(source, `a sheet may be named ${name}, and formulas and addresses say ${text}`, async ({ run }) => {
      const read = await run(async (sheet, context) => {
        const added = context.workbook.worksheets.add(name);
        added.getRange("B2").values = [[7]];
        const cells = sheet.getRange("A1:A2");
        cells.formulas = [[`='${name.replaceAll("'", "''")}'!B2`], [`=SUM(${text}!$A$1:$B$2)`]];
        const other = added.getRange("B2");
        cells.load("formulas,values");
        other.load("address");
        added.load("name");
        await context.sync();
        const told = [added.name, other.address, cells.formulas, cells.values];
        added.delete();
        await context.sync();
        return told;
      });
      expect(read).toEqual([name, `${text}!B2`, [[`=${text}!B2`], [`=SUM(${text}!$A$1:$B$2)`]], [[7], [7]]]);
    });

  fact("libxlsxwriter#223", "formulas follow a sheet that gets a name with an apostrophe", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      const added = context.workbook.worksheets.add("Tạm");
      added.getRange("A1").values = [[3]];
      const cell = sheet.getRange("A1");
      cell.formulas = [["=Tạm!A1"]];
      await context.sync();
      added.name = "Ea K'leo";
      const found = context.workbook.worksheets.getItem("ea k'LEO").getRange("A1");
      const again = sheet.getRange("B1");
      again.formulas = [["='EA K''LEO'!A1"]];
      for (const range of [cell, again]) range.load("formulas,values");
      found.load("address");
      await context.sync();
      added.delete();
      await context.sync();
      return [cell.formulas, cell.values, again.formulas, again.values, found.address];
    });
    expect(read).toEqual([[["='Ea K''leo'!A1"]], [[3]], [["='Ea K''leo'!A1"]], [[3]], "'Ea K''leo'!A1"]);
  });

  fact("B2", "add appends and does not activate; the id outlives a new name", async ({ run, bench }) => {
    const before = bench.engine.sheets.all().length;
    const read = await run(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Dữ liệu").activate();
      const added = worksheets.add("Xếp hạng");
      const active = worksheets.getActiveWorksheet();
      added.load("id,name,position");
      active.load("name");
      await context.sync();
      added.name = "Kết quả";
      const again = worksheets.getItem(added.id);
      again.load("name");
      await context.sync();
      added.delete();
      return [added.position, active.name, again.name];
    });
    expect(read).toEqual([before, "Dữ liệu", "Kết quả"]);
  });

  fact("TS: WorksheetCollection.add", "add without a name takes the first free one", async ({ run, bench }) => {
    const name = await run(async (_sheet, context) => {
      const added = context.workbook.worksheets.add();
      added.load("name");
      await context.sync();
      return added.name;
    });
    expect(name).toMatch(/^Sheet\d+$/);
    bench.engine.sheets.remove(bench.engine.sheets.named(name)!.id);
  });

  fact("B2", "getItemOrNullObject of a missing sheet is a null object, and so is what hangs on it", async ({ run }) => {
    const read = await run(async (_sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Không");
      const range = missing.getRange("A1");
      range.load("values");
      await context.sync();
      return [missing.isNullObject, range.isNullObject];
    });
    expect(read).toEqual([true, true]);
  });

  fact("TS: WorksheetCollection.getItem", "a sheet's name is found whatever the letter case", async ({ run }) => {
    const name = await run(async (_sheet, context) => {
      const found = context.workbook.worksheets.getItem("dữ LIỆU");
      found.load("name");
      await context.sync();
      return found.name;
    });
    expect(name).toBe("Dữ liệu");
  });

  fact("F1", "items and what hangs on them load in one round trip", async ({ run, bench }) => {
    bench.host.trace.clear();
    const names = await run(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility,items/protection/protected");
      await context.sync();
      return worksheets.items.slice(0, 2).map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected]);
    });
    expect(names).toEqual([
      ["Dữ liệu", "Visible", false],
      ["Khác", "Visible", false],
    ]);
    expect(bench.host.trace.requests.filter(({ by }) => by === "addin")).toHaveLength(1);
  });

  fact(
    "TS: WorksheetCollection",
    "getFirst, getLast and getNext follow the order of the tabs",
    async ({ run, name }) => {
      const read = await run(async (_sheet, context) => {
        const { worksheets } = context.workbook;
        const sheets = [worksheets.getFirst(), worksheets.getFirst().getNext(), worksheets.getLast()];
        for (const sheet of sheets) sheet.load("name");
        const none = worksheets.getLast().getNextOrNullObject();
        await context.sync();
        return [...sheets.map((sheet) => sheet.name), none.isNullObject];
      });
      expect(read).toEqual(["Dữ liệu", "Khác", name, true]);
    },
  );

  fact("TS: Worksheet.position", "a sheet is moved by its position", async ({ run }) => {
    const read = await run(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Khác").position = 0;
      const first = worksheets.getFirst();
      first.load("name");
      await context.sync();
      worksheets.getItem("Dữ liệu").position = 0;
      await context.sync();
      return first.name;
    });
    expect(read).toBe("Khác");
  });
});

describe("A worksheet", () => {
  fact("B2", "getUsedRange of an empty sheet is A1, getUsedRangeOrNullObject none", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      const used = sheet.getUsedRange();
      used.load("address");
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [used.address.split("!")[1], none.isNullObject];
    });
    expect(read).toEqual(["A1", true]);
  });

  fact("B2", "cells with a format only are in use, unless only values are asked for", async ({ run, type }) => {
    type("B2", "1");
    const read = await run(async (sheet, context) => {
      sheet.getRange("D5").format.fill.color = "#FFEB9C";
      const used = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      for (const range of used) range.load("address");
      await context.sync();
      return used.map(({ address }) => address.split("!")[1]);
    });
    expect(read).toEqual(["B2:D5", "B2"]);
  });

  fact("TS: Worksheet", "showGridlines, tabColor and visibility are read as they were set", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      sheet.set({ showGridlines: false, tabColor: "#107c41", visibility: "Hidden" });
      sheet.load("showGridlines,tabColor,visibility");
      await context.sync();
      return [sheet.showGridlines, sheet.tabColor, sheet.visibility];
    });
    expect(read).toEqual([false, "#107C41", "Hidden"]);
  });

  fact("B2", 'tabColor "" is automatic again', async ({ run }) => {
    const color = await run(async (sheet, context) => {
      sheet.tabColor = "#107C41";
      sheet.tabColor = "";
      sheet.load("tabColor");
      await context.sync();
      return sheet.tabColor;
    });
    expect(color).toBe("");
  });

  fact("B2", "a very hidden sheet can't be deleted", async ({ code }) => {
    const refused = await code((sheet) => {
      sheet.visibility = "VeryHidden";
      sheet.delete();
    });
    expect(refused).toBe("InvalidOperation");
  });

  fact("TS: Worksheet.activate", "a hidden sheet can't be activated", async ({ code }) => {
    const refused = await code((sheet) => {
      sheet.visibility = "Hidden";
      sheet.activate();
    });
    expect(refused).toBe("InvalidOperation");
  });

  fact("B4", "a sheet that was deleted answers InvalidReference", async ({ run, code, bench, name }) => {
    const id = bench.engine.sheets.named(name)!.id;
    await run(async (sheet, context) => {
      sheet.load("id");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      bench.engine.sheets.remove(id);
      range.values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    });
    expect(await code(() => undefined)).toBe("ItemNotFound");
  });

  fact("B2", "freezeRows is told by getLocationOrNullObject, unfreeze takes it back", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      sheet.freezePanes.freezeRows(2);
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [location.address.split("!")[1], none.isNullObject];
    });
    expect(read).toEqual(["1:2", true]);
  });

  fact("B2", "freezeRows(0) unfreezes, freezeAt freezes rows and columns", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      sheet.freezePanes.freezeAt("A1:B3");
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      sheet.freezePanes.freezeRows(0);
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [location.address.split("!")[1], none.isNullObject];
    });
    expect(read).toEqual(["A1:B3", true]);
  });

  fact("B5", "customProperties keep a text by key, whatever the letter case", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      sheet.customProperties.add("nguon", "Dữ liệu");
      await context.sync();
      const kept = sheet.customProperties.getItemOrNullObject("NGUON");
      kept.load("value");
      const none = sheet.customProperties.getItemOrNullObject("khong");
      await context.sync();
      return [kept.value, none.isNullObject];
    });
    expect(read).toEqual(["Dữ liệu", true]);
  });
});

describe("Page layout", () => {
  const layouts: readonly (readonly [
    string,
    (p: Excel.PageLayout) => unknown,
    string,
    (p: Excel.PageLayout) => unknown,
    unknown,
  ])[] = [
    ["orientation", (p) => (p.orientation = "Landscape"), "orientation", (p) => p.orientation, "Landscape"],
    ["paperSize", (p) => (p.paperSize = "A3"), "paperSize", (p) => p.paperSize, "A3"],
    [
      "centerHorizontally",
      (p) => (p.centerHorizontally = true),
      "centerHorizontally",
      (p) => p.centerHorizontally,
      true,
    ],
    [
      "zoom to one page wide",
      (p) => (p.zoom = { horizontalFitToPages: 1 }),
      "zoom",
      (p) => p.zoom,
      { horizontalFitToPages: 1, verticalFitToPages: null, scale: null },
    ],
    [
      "the right footer",
      (p) => (p.headersFooters.defaultForAllPages.rightFooter = "&P/&N"),
      "headersFooters/defaultForAllPages/rightFooter",
      (p) => p.headersFooters.defaultForAllPages.rightFooter,
      "&P/&N",
    ],
  ];
  for (const [what, set, path, get, expected] of layouts)
    fact("B5", `pageLayout keeps ${what}`, async ({ run }) => {
      const read = await run(async (sheet, context) => {
        set(sheet.pageLayout);
        sheet.pageLayout.load(path);
        await context.sync();
        return get(sheet.pageLayout);
      });
      expect(read).toEqual(expected);
    });

  fact("B5", "print titles and print area are told by their ranges", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      sheet.pageLayout.setPrintTitleRows("$4:$4");
      sheet.pageLayout.setPrintArea("A1:G20");
      const ranges = [
        sheet.pageLayout.getPrintTitleRowsOrNullObject(),
        sheet.pageLayout.getPrintAreaOrNullObject(),
      ] as const;
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map(({ address }) => address.split("!")[1]);
    });
    expect(read).toEqual(["4:4", "A1:G20"]);
  });

  fact("B5", "print titles go with their rows when rows are put in above", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      sheet.pageLayout.setPrintTitleRows("$4:$4");
      sheet.getRange("1:2").insert("Down");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      return titles.address.split("!")[1];
    });
    expect(read).toBe("6:6");
  });

  fact("B4", "a paper that is none is InvalidArgument", async ({ code }) => {
    expect(await code((sheet) => (sheet.pageLayout.paperSize = "A44" as never))).toBe("InvalidArgument");
  });
});
