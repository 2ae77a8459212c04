/* eslint office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off, office-addins/no-empty-load: off -- the host must answer what a careful add-in would not ask */
import { excelError } from "../../helpers/excelError";
import type { OpenWorkbench } from "../../helpers/openWorkbench";
import { openWorkbench } from "../../helpers/openWorkbench";

let bench: OpenWorkbench;
beforeEach(async () => {
  bench = await openWorkbench({
    sheets: { "Dữ liệu": { A1: "Huyện", B1: "Cài đặt", A2: "Châu Thành", B2: "8", A3: "Vị Thuỷ", B3: "5" }, Khác: {} },
  });
}, 30_000);
afterEach(() => bench.close());

type Job<Result> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>;
const run = <Result>(job: Job<Result>): Promise<Result> =>
  bench.window.Excel.run((context) => job(context.workbook.worksheets.getItem("Dữ liệu"), context));
const failing = (job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  excelError(
    run(async (sheet, context) => {
      job(sheet, context);
      await context.sync();
    }),
  );

describe("Worksheets", () => {
  test.each<[string, string, (sheets: Excel.WorksheetCollection) => void]>([
    ["add with a taken name, whatever the case", "ItemAlreadyExists", (s) => s.add("DỮ LIỆU")],
    ["add with a name of 32 characters", "InvalidArgument", (s) => s.add("a".repeat(32))],
    ["add with a colon in the name", "InvalidArgument", (s) => s.add("Tuần: 1")],
    ["add with an apostrophe at the end", "InvalidArgument", (s) => s.add("Tuần'")],
    ["add with the name History", "InvalidArgument", (s) => s.add("History")],
    ["getItem of a sheet that is not there", "ItemNotFound", (s) => s.getItem("Không").load("name")],
    ["getRange of what is no address", "InvalidArgument", (s) => s.getItem("Khác").getRange("tám").load("address")],
    [
      "deleting the last visible sheet",
      "InvalidOperation",
      (s) => [s.getItem("Khác"), s.getItem("Dữ liệu")].forEach((x) => x.delete()),
    ],
  ])("%s is %s", async (_what, code, job) => {
    expect(await failing((_sheet, context) => job(context.workbook.worksheets))).toBe(code);
  });

  test("add appends and does not activate; the id outlives a new name", async () => {
    const read = await run(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Xếp hạng");
      const active = worksheets.getActiveWorksheet();
      added.load("id,name,position");
      active.load("name");
      await context.sync();
      added.name = "Kết quả";
      const again = worksheets.getItem(added.id);
      again.load("name");
      await context.sync();
      return [added.position, active.name, again.name];
    });
    expect(read).toEqual([2, "Dữ liệu", "Kết quả"]);
  });

  test("getItemOrNullObject of a missing sheet is a null object, and so is what hangs on it", async () => {
    const read = await run(async (_sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Không");
      const range = missing.getRange("A1");
      range.load("values");
      await context.sync();
      return [missing.isNullObject, range.isNullObject];
    });
    expect(read).toEqual([true, true]);
  });

  test("items and what hangs on them load in one round trip", async () => {
    bench.host.trace.clear();
    const names = await run(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility,items/protection/protected");
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected]);
    });
    expect(names).toEqual([
      ["Dữ liệu", "Visible", false],
      ["Khác", "Visible", false],
    ]);
    expect(bench.host.trace.requests.filter(({ by }) => by === "addin")).toHaveLength(1);
  });

  test("getUsedRange of an empty sheet is A1, getUsedRangeOrNullObject none", async () => {
    const read = await run(async (sheet, context) => {
      const empty = context.workbook.worksheets.getItem("Khác");
      const ranges = [empty.getUsedRange(), sheet.getUsedRangeOrNullObject(true)];
      for (const range of ranges) range.load("address");
      const none = empty.getUsedRangeOrNullObject();
      await context.sync();
      return [...ranges.map(({ address }) => address), none.isNullObject];
    });
    expect(read).toEqual(["'Khác'!A1", "'Dữ liệu'!A1:B3", true]);
  });

  test("an error keeps what was answered before it", async () => {
    const read = await run(async (sheet, context) => {
      sheet.load("name");
      context.workbook.worksheets.getItem("Không").load("name");
      const code = await excelError(context.sync());
      return [code, sheet.name];
    });
    expect(read).toEqual(["ItemNotFound", "Dữ liệu"]);
  });

  test("showGridlines, tabColor and visibility are read as they were set", async () => {
    const read = await run(async (_sheet, context) => {
      const other = context.workbook.worksheets.getItem("Khác");
      other.set({ showGridlines: false, tabColor: "#107c41", visibility: "Hidden" });
      other.load("showGridlines,tabColor,visibility");
      await context.sync();
      return [other.showGridlines, other.tabColor, other.visibility];
    });
    expect(read).toEqual([false, "#107C41", "Hidden"]);
  });

  test("freezeRows is told by getLocationOrNullObject, unfreeze takes it back", async () => {
    const read = await run(async (sheet, context) => {
      sheet.freezePanes.freezeRows(2);
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [location.address, none.isNullObject];
    });
    expect(read).toEqual(["'Dữ liệu'!1:2", true]);
  });

  test("pageLayout keeps landscape, fit to one page wide, title rows and the footer", async () => {
    await run(async (sheet, context) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P/&N";
      await context.sync();
    });
    expect(bench.engine.sheets.named("Dữ liệu")?.page).toMatchObject({
      orientation: "landscape",
      pagesWide: 1,
      pagesTall: null,
      titleRows: { first: 0, last: 0 },
      footer: ["", "", "&P/&N"],
    });
  });
});

describe("a protected sheet", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["Range.values", (s) => (s.getRange("A1").values = [[1]])],
    ["Range.format.font.bold", (s) => (s.getRange("A1").format.font.bold = true)],
    ["Range.clear", (s) => s.getRange("A1").clear()],
    ["tables.add", (s) => s.tables.add("A1:B3", true)],
    ["conditionalFormats.add", (s) => s.getRange("B2:B3").conditionalFormats.add("DataBar")],
    ["protect again", (s) => s.protection.protect()],
  ])("answers %s with AccessDenied", async (_what, job) => {
    await run(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    expect(await failing(job)).toBe("AccessDenied");
    expect(bench.getCell("Dữ liệu", "A1").value).toBe("Huyện");
  });
});

describe("Tables", () => {
  const added = (job: Job<unknown> = () => Promise.resolve(null)) =>
    run(async (sheet, context) => {
      sheet.tables.add("A1:B3", true).name = "XepHang";
      await context.sync();
      return job(sheet, context);
    });

  test("a table is found by its name and gives its parts", async () => {
    const read = await added(async (_sheet, context) => {
      const table = context.workbook.tables.getItem("xephang");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load("address");
      table.load("name,style,showBandedRows");
      await context.sync();
      return [table.name, table.style, table.showBandedRows, ...parts.map(({ address }) => address.split("!")[1])];
    });
    expect(read).toEqual(["XepHang", "TableStyleMedium2", true, "A1:B3", "A1:B1", "A2:B3"]);
  });

  test("resize keeps the table and its name", async () => {
    await added(async (sheet, context) => {
      sheet.tables.getItem("XepHang").resize("A1:B6");
      await context.sync();
    });
    expect(bench.engine.tables.all()).toMatchObject([{ name: "XepHang", area: { row: 0, rows: 6 } }]);
  });

  test("writing below a table does not make it grow", async () => {
    await added(async (sheet, context) => {
      sheet.getRange("A4:B4").values = [["Toàn tỉnh", "=SUM(B2:B3)"]];
      await context.sync();
    });
    expect(bench.engine.tables.all()).toMatchObject([{ area: { row: 0, rows: 3 } }]);
  });

  test("over another table is MergedRangeConflict", async () => {
    await added();
    expect(await failing((sheet) => sheet.tables.add("B2:C5", true))).toBe("MergedRangeConflict");
  });

  test.each(["Xếp hạng", "A1", "1bang", ""])("can't be named %p", async (name) => {
    await added();
    expect(await failing((sheet) => (sheet.tables.getItem("XepHang").name = name))).toBe("InvalidArgument");
  });
});

describe("Charts and conditional formats", () => {
  test("a chart takes its series and names from the cells, and keeps what it is told", async () => {
    const read = await run(async (sheet, context) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "BieuDo";
      chart.title.text = "Số lượt cài đặt";
      chart.legend.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.setPosition("D2", "H12");
      await context.sync();
      const again = sheet.charts.getItem("BieuDo");
      again.load("name,chartType,title/text,legend/visible,axes/categoryAxis/reversePlotOrder,series/items/name");
      await context.sync();
      return [
        again.chartType,
        again.title.text,
        again.legend.visible,
        again.axes.categoryAxis.reversePlotOrder,
        again.series.items.map(({ name }) => name),
      ];
    });
    expect(read).toEqual(["BarClustered", "Số lượt cài đặt", false, true, ["Cài đặt"]]);
    expect(bench.engine.charts.all()).toMatchObject([
      { categories: { area: { row: 1, rows: 2 } }, series: [{ values: { area: { row: 1, column: 1, rows: 2 } } }] },
    ]);
  });

  test("a chart's series can be pointed at other cells in place", async () => {
    await run(async (sheet, context) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
      await context.sync();
      const series = chart.series.getItemAt(0);
      series.setValues(sheet.getRange("B2:B9"));
      series.setXAxisValues(sheet.getRange("A2:A9"));
      await context.sync();
    });
    expect(bench.engine.charts.all()).toMatchObject([
      { categories: { area: { rows: 8 } }, series: [{ values: { area: { rows: 8 } } }] },
    ]);
  });

  test("data bar, cell value, colour scale and custom rules are drawn, the last added first", async () => {
    const types = await run(async (sheet, context) => {
      const range = sheet.getRange("B2:B3");
      const formats = range.conditionalFormats;
      formats.add("DataBar").dataBar.positiveFormat.fillColor = "#2E75B6";
      const above = formats.add("CellValue").cellValue;
      above.format.fill.color = "#C6EFCE";
      above.rule = { formula1: "=6", operator: "GreaterThan" };
      formats.add("Custom").custom.rule.formula = "=$B2>6";
      formats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#5A8AC6" },
      };
      await context.sync();
      formats.load("items/type");
      await context.sync();
      return formats.items.map(({ type }) => type);
    });
    expect(types).toEqual(["ColorScale", "Custom", "CellValue", "DataBar"]);
    const sheet = bench.engine.sheets.active();
    expect(bench.engine.conditionalFormats.all(sheet).map(({ rule }) => rule.kind)).toEqual([
      "color-scale",
      "custom",
      "cell-value",
      "data-bar",
    ]);
  });

  test("clearAll on part of a rule's cells leaves the rest", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("B2:B9").conditionalFormats.add("DataBar");
      await context.sync();
      sheet.getRange("B2:B3").conditionalFormats.clearAll();
      await context.sync();
    });
    const sheet = bench.engine.sheets.active();
    expect(bench.engine.conditionalFormats.all(sheet)).toMatchObject([{ areas: [{ row: 3, rows: 6 }] }]);
  });
});

describe("Settings, application and events", () => {
  test("a setting is read as it was written, and gone once deleted", async () => {
    const read = await run(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add("đích", { share: 0.3 });
      await context.sync();
      const kept = settings.getItemOrNullObject("đích");
      kept.load("value");
      await context.sync();
      const value: unknown = kept.value;
      kept.delete();
      const gone = settings.getItemOrNullObject("đích");
      await context.sync();
      return [value, gone.isNullObject];
    });
    expect(read).toEqual([{ share: 0.3 }, true]);
  });

  test("onChanged tells the address and that the user did it", async () => {
    const told: [string, string][] = [];
    await run(async (sheet, context) => {
      sheet.onChanged.add((event) => {
        told.push([event.address, event.triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
    });
    bench.setCell("Dữ liệu", "B2", "9");
    await bench.settled();
    await run(async (sheet, context) => {
      sheet.getRange("B2:B3").values = [[1], [2]];
      await context.sync();
    });
    await bench.settled();
    expect(told).toEqual([
      ["B2", "Unknown"],
      ["B2:B3", "ThisLocalAddin"],
    ]);
  });

  test("one write is one undo step", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      await context.sync();
    });
    bench.engine.undo();
    expect(bench.getRange("Dữ liệu", "A1:B2")).toEqual([
      ["Huyện", "Cài đặt"],
      ["Châu Thành", 8],
    ]);
  });
});

describe("failures on purpose", () => {
  test.each([
    ["error-before", "GeneralException", "Huyện"],
    ["error-after", "GeneralException", "đã ghi"],
    ["edit-mode", "InvalidOperationInCellEditMode", "Huyện"],
    ["access-denied", "AccessDenied", "Huyện"],
    ["payload-too-large", "RequestPayloadSizeLimitExceeded", "Huyện"],
    ["session-lost", "InvalidOrTimedOutSession", "Huyện"],
  ] as const)("%s answers %s and leaves %p in the cell", async (mode, code, left) => {
    bench.host.fail({ mode });
    expect(await failing((sheet) => (sheet.getRange("A1").values = [["đã ghi"]]))).toBe(code);
    expect(bench.getCell("Dữ liệu", "A1").value).toBe(left);
  });

  test("a request that waits for cell editing goes on when editing ends", async () => {
    bench.host.setEditMode(true);
    const { Excel } = bench.window;
    const writing = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Dữ liệu").getRange("A1").values = [["sau"]];
      await context.sync();
    });
    expect(bench.getCell("Dữ liệu", "A1").value).toBe("Huyện");
    bench.host.setEditMode(false);
    await writing;
    expect(bench.getCell("Dữ liệu", "A1").value).toBe("sau");
  });
});
