/* eslint office-addins/no-context-sync-in-loop: off, office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off, office-addins/no-empty-load: off -- the host must answer what a careful add-in would not ask */
import { conformance } from "../../helpers/conformance";

const { fact } = conformance();

describe("Text boxes", () => {
  fact("R: ShapeCollection.addTextBox", "shapes.addTextBox gives a shape with the text", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      const box = sheet.shapes.addTextBox("Toàn tỉnh đạt 8,62%");
      box.name = "DoanVan";
      box.left = 90;
      box.top = 30;
      box.width = 300;
      box.height = 60;
      box.textFrame.textRange.font.size = 12;
      await context.sync();
      const again = sheet.shapes.getItem("DoanVan");
      again.load("name,left,width,textFrame/textRange/text,textFrame/textRange/font/size");
      await context.sync();
      return [again.name, again.left, again.width, again.textFrame.textRange.text, again.textFrame.textRange.font.size];
    });
    expect(read).toEqual(["DoanVan", 90, 300, "Toàn tỉnh đạt 8,62%", 12]);
  });

  fact("R: Shape.delete", "Shape.delete takes a text box away", async ({ run }) => {
    const count = await run(async (sheet, context) => {
      const box = sheet.shapes.addTextBox("a");
      await context.sync();
      box.delete();
      const left = sheet.shapes.getCount();
      await context.sync();
      return left.value;
    });
    expect(count).toBe(0);
  });
});

describe("Names", () => {
  fact(
    "TS: NamedItemCollection.add",
    "names.add gives cells a name that formulas may use",
    async ({ run, type, values }) => {
      type("A1", "5");
      type("A2", "7");
      const read = await run(async (sheet, context) => {
        context.workbook.names.add("SoLieu", sheet.getRange("A1:A2"));
        await context.sync();
        sheet.getRange("B1").formulas = [["=SUM(SoLieu)"]];
        const item = context.workbook.names.getItem("solieu");
        item.load("name,type,formula,scope,visible");
        await context.sync();
        return [item.name, item.type, item.formula, item.scope];
      });
      expect(read).toEqual(["SoLieu", "Range", expect.stringMatching(/^='Sheet \d+'!\$A\$1:\$A\$2$/), "Workbook"]);
      expect(values("B1")).toEqual([[12]]);
    },
  );

  fact(
    "TS: NamedItemCollection.getItemOrNullObject",
    "names.getItemOrNullObject of a missing name is a null object",
    async ({ run }) => {
      const isNull = await run(async (_sheet, context) => {
        const item = context.workbook.names.getItemOrNullObject("KhongCo");
        await context.sync();
        return item.isNullObject;
      });
      expect(isNull).toBe(true);
    },
  );
});

describe("Merged cells, hidden rows, views", () => {
  fact("B5", "Range.getMergedAreasOrNullObject lists merged areas that touch the range", async ({ run }) => {
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

  fact("TS: Range.getVisibleView", "Range.getVisibleView leaves hidden rows out", async ({ run, type }) => {
    ["1", "2", "3"].forEach((value, index) => type(`A${index + 1}`, value));
    const read = await run(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      const range = sheet.getRange("A1:A3");
      const view = range.getVisibleView();
      view.load("values,rowCount,cellAddresses");
      range.load("rowHidden");
      const second = sheet.getRange("A2");
      second.load("rowHidden");
      await context.sync();
      return [view.values, view.rowCount, range.rowHidden, second.rowHidden];
    });
    expect(read).toEqual([[[1], [3]], 2, null, true]);
  });
});

describe("Protection", () => {
  fact("B2", "protect with options lets what they allow happen", async ({ run, code }) => {
    const read = await run(async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true, selectionMode: "Normal" }, "bí mật");
      sheet.protection.load("protected,options");
      await context.sync();
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
      return [
        sheet.protection.protected,
        sheet.protection.options.allowFormatCells,
        sheet.protection.options.allowSort,
      ];
    });
    expect(read).toEqual([true, true, false]);
    expect(await code((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await code((sheet) => sheet.protection.unprotect("sai"))).toBe("AccessDenied");
    await run(async (sheet, context) => {
      sheet.protection.unprotect("bí mật");
      await context.sync();
    });
  });

  fact("B2", "a protected workbook takes no new sheet", async ({ run, code }) => {
    await run(async (_sheet, context) => {
      context.workbook.protection.protect("mật khẩu");
      await context.sync();
    });
    expect(await code((_sheet, context) => context.workbook.worksheets.add("Thêm"))).toBe("AccessDenied");
    await run(async (_sheet, context) => {
      context.workbook.protection.unprotect("mật khẩu");
      await context.sync();
    });
  });
});

describe("Conditional formats", () => {
  fact("B2", "stopIfTrue is null for a data bar, and kept for a custom rule", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      const bar = formats.add("DataBar");
      const custom = formats.add("Custom");
      custom.custom.rule.formula = "=$A1>3";
      custom.custom.format.font.bold = true;
      custom.stopIfTrue = true;
      bar.load("stopIfTrue,priority");
      custom.load("stopIfTrue,priority");
      await context.sync();
      const before = [bar.stopIfTrue, custom.stopIfTrue, bar.priority, custom.priority];
      bar.priority = 0;
      bar.load("priority");
      custom.load("priority");
      await context.sync();
      return [...before, bar.priority, custom.priority];
    });
    expect(read).toEqual([null, true, 1, 0, 0, 1]);
  });
});

describe("Charts", () => {
  fact("B2", "a second series of another type and axis is added and kept", async ({ run, type, bench, name }) => {
    [
      ["A", "1", "3"],
      ["B", "2", "3"],
    ].forEach(([unit, value, target], row) => {
      type(`A${row + 1}`, unit!);
      type(`B${row + 1}`, value!);
      type(`C${row + 1}`, target!);
    });
    const read = await run(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns");
      const target = chart.series.add("Mục tiêu");
      target.setValues(sheet.getRange("C1:C2"));
      target.chartType = "Line";
      target.format.line.color = "#C00000";
      target.markerStyle = "None";
      await context.sync();
      chart.series.load("items/name,items/chartType,items/axisGroup");
      await context.sync();
      return chart.series.items.map((series) => [series.name, series.chartType, series.axisGroup]);
    });
    expect(read).toEqual([
      ["", "ColumnClustered", "Primary"],
      ["Mục tiêu", "Line", "Primary"],
    ]);
    const sheet = bench.engine.sheets.named(name)!.id;
    expect(bench.engine.charts.all().find((chart) => chart.sheet === sheet)?.series).toHaveLength(2);
  });
});

describe("Tables", () => {
  fact("B2", "rows and columns of a table are counted, added and read", async ({ run, values }) => {
    const read = await run(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Huyện", "Cài"],
        ["A", 1],
        ["B", 2],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.rows.add(undefined, [
        ["C", 3],
        ["D", 4],
      ]);
      table.columns.add(undefined, [["Dân"], [10], [20], [30], [40]]);
      table.columns.load("items/name");
      table.rows.load("count");
      const body = table.columns.getItem("Cài").getDataBodyRange();
      body.load("values");
      await context.sync();
      return [table.columns.items.map(({ name }) => name), table.rows.count, body.values];
    });
    expect(read).toEqual([["Huyện", "Cài", "Dân"], 4, [[1], [2], [3], [4]]]);
    expect(values("A5:C5")).toEqual([["D", 4, 40]]);
  });

  fact("B2", "header cells become unique texts when written over", async ({ run, values }) => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true);
      await context.sync();
      sheet.getRange("A1:B1").values = [["x", "x"]];
      await context.sync();
    });
    expect(values("A1:B1")).toEqual([["x", "x2"]]);
  });

  fact("TS: AutoFilter", "a table's filter hides rows, which rowHidden tells", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      sheet.getRange("A1:A4").values = [["Huyện"], ["A"], ["B"], ["A"]];
      const table = sheet.tables.add("A1:A4", true);
      await context.sync();
      table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["A"] });
      table.autoFilter.load("isDataFiltered,criteria,enabled");
      const hidden = sheet.getRange("A3");
      hidden.load("rowHidden");
      const view = table.getDataBodyRange().getVisibleView();
      view.load("values");
      await context.sync();
      return [table.autoFilter.isDataFiltered, hidden.rowHidden, view.values];
    });
    expect(read).toEqual([true, true, [["A"], ["A"]]]);
  });
});

describe("Properties of a sheet", () => {
  fact("B5", "customProperties keep a text by key", async ({ run }) => {
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

describe("Undo", () => {
  fact("B3", "one undo takes back all that one request did", async ({ run, bench, values, type }) => {
    type("A1", "cũ");
    await run(async (sheet, context) => {
      sheet.getRange("A1").values = [["mới"]];
      sheet.getRange("B1").values = [[1]];
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
    });
    expect(bench.engine.undo()).toBe(true);
    expect(values("A1:B1")).toEqual([["cũ", ""]]);
    bench.engine.redo();
    expect(values("A1:B1")).toEqual([["mới", 1]]);
    bench.engine.undo();
    bench.engine.undo();
    expect(values("A1:B1")).toEqual([["", ""]]);
  });

  fact("B3", "protecting a sheet leaves nothing to undo", async ({ run, bench, type, values }) => {
    type("A1", "giữ");
    await run(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    expect(bench.engine.undo()).toBe(false);
    expect(values("A1")).toEqual([["giữ"]]);
  });
});
