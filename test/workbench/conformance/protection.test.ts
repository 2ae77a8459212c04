/* eslint office-addins/no-context-sync-in-loop: off, office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off, office-addins/no-empty-load: off -- the host must answer what a careful add-in would not ask */
import { conformance } from "../../helpers/conformance";

const { fact } = conformance();

describe("A protected sheet", () => {
  const writes: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
    ["Range.values", (s) => (s.getRange("A1").values = [[1]])],
    ["Range.formulas", (s) => (s.getRange("A1").formulas = [["=1"]])],
    ["Range.numberFormat", (s) => (s.getRange("A1").numberFormat = [["0"]])],
    ["Range.format.font.bold", (s) => (s.getRange("A1").format.font.bold = true)],
    ["Range.format.columnWidth", (s) => (s.getRange("A1").format.columnWidth = 50)],
    ["Range.clear", (s) => s.getRange("A1").clear()],
    ["Range.insert", (s) => s.getRange("A1").insert("Down")],
    ["Range.delete", (s) => s.getRange("A1").delete("Up")],
    ["Range.merge", (s) => s.getRange("A1:B1").merge()],
    ["Range.rowHidden", (s) => (s.getRange("1:1").rowHidden = true)],
    ["tables.add", (s) => s.tables.add("A1:B3", true)],
    ["charts.add", (s) => s.charts.add("Line", s.getRange("A1:B3"))],
    ["shapes.addTextBox", (s) => s.shapes.addTextBox("a")],
    ["conditionalFormats.add", (s) => s.getRange("B2:B3").conditionalFormats.add("DataBar")],
    ["protection.protect, a second time", (s) => s.protection.protect()],
  ];
  for (const [what, job] of writes)
    fact("B2 #6784", `answers ${what} with AccessDenied`, async ({ run, code, type, values }) => {
      type("A1", "giữ");
      await run(async (sheet, context) => {
        sheet.protection.protect();
        await context.sync();
      });
      expect(await code(job)).toBe("AccessDenied");
      expect(values("A1")).toEqual([["giữ"]]);
    });

  fact("B2 #6784", "unprotect of a sheet that is not protected is AccessDenied", async ({ code }) => {
    expect(await code((sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
  });

  fact("B2", "can be read, selected and activated", async ({ run, type }) => {
    type("A1", "đọc được");
    const value = await run(async (sheet, context) => {
      sheet.protection.protect();
      sheet.activate();
      const cell = sheet.getRange("A1");
      cell.select();
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(value).toEqual([["đọc được"]]);
  });

  fact("TS: WorksheetProtectionOptions", "lets happen what its options allow, and no more", async ({ run, code }) => {
    const read = await run(async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true });
      sheet.protection.load("protected,options");
      await context.sync();
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
      const { protected: isProtected, options } = sheet.protection;
      return [isProtected, options.allowFormatCells, options.allowSort, options.selectionMode];
    });
    expect(read).toEqual([true, true, false, "Normal"]);
    expect(await code((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
  });

  fact("TS: WorksheetProtection.unprotect", "is opened by its password only", async ({ run, code, values }) => {
    await run(async (sheet, context) => {
      sheet.protection.protect({}, "bí mật");
      await context.sync();
    });
    expect(await code((sheet) => sheet.protection.unprotect("sai"))).toBe("AccessDenied");
    await run(async (sheet, context) => {
      sheet.protection.unprotect("bí mật");
      sheet.getRange("A1").values = [["mở rồi"]];
      await context.sync();
    });
    expect(values("A1")).toEqual([["mở rồi"]]);
  });

  fact("TS: Worksheet.onProtectionChanged", "tells that it was protected", async ({ run, bench }) => {
    const told: boolean[] = [];
    await run(async (sheet, context) => {
      sheet.onProtectionChanged.add((event) => {
        told.push(event.isProtected);
        return Promise.resolve();
      });
      await context.sync();
      sheet.protection.protect();
      await context.sync();
    });
    await bench.settled();
    expect(told).toEqual([true]);
  });
});

describe("A protected workbook", () => {
  const changes: readonly (readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown])[] = [
    ["a new sheet", (_s, c) => c.workbook.worksheets.add("Thêm")],
    ["a new name of a sheet", (s) => (s.name = "Tên khác")],
    ["a sheet hidden", (s) => (s.visibility = "Hidden")],
    ["a sheet moved", (s) => (s.position = 0)],
    ["a sheet deleted", (s) => s.delete()],
  ];
  for (const [what, job] of changes)
    fact(
      "TS: WorkbookProtection",
      `takes no ${what.replace(/^a /, "")}: AccessDenied`,
      async ({ run, code, bench, name }) => {
        await run(async (_sheet, context) => {
          context.workbook.protection.protect("mật khẩu");
          await context.sync();
        });
        expect(await code(job)).toBe("AccessDenied");
        expect(bench.engine.sheets.named(name)?.visibility).toBe("visible");
        await run(async (_sheet, context) => {
          context.workbook.protection.unprotect("mật khẩu");
          await context.sync();
        });
      },
    );

  fact("TS: WorkbookProtection", "still takes values in its cells", async ({ run, values }) => {
    const isProtected = await run(async (sheet, context) => {
      const { protection } = context.workbook;
      protection.protect();
      sheet.getRange("A1").values = [[1]];
      protection.load("protected");
      await context.sync();
      protection.unprotect();
      await context.sync();
      return protection.protected;
    });
    expect([isProtected, values("A1")]).toEqual([true, [[1]]]);
  });
});
