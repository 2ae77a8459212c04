/* eslint office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off -- the host must answer what a careful add-in would not ask */
import { excelVersions } from "../../../src/workbench/excelVersions";
import { conformance } from "../../helpers/conformance";
import { openWorkbench } from "../../helpers/openWorkbench";

describe("Excel on the web", () => {
  const { fact } = conformance({ version: "web" });
  /** Cells as full as Excel lets them be, of about 30 KB each. */
  const rows = (count: number) => Array.from({ length: count }, (_, row) => [`${row}`.padEnd(30_000, "x")]);

  fact(
    "B4",
    "a request of more than 5 MB is RequestPayloadSizeLimitExceeded, and nothing is written",
    async ({ code, values }) => {
      expect(await code((sheet) => (sheet.getRange("A1:A180").values = rows(180)))).toBe(
        "RequestPayloadSizeLimitExceeded",
      );
      expect(values("A1")).toEqual([[""]]);
    },
  );

  fact("B4", "an answer of more than 5 MB is ResponsePayloadSizeLimitExceeded", async ({ bench, name, code }) => {
    const sheet = bench.engine.sheets.named(name)!.id;
    bench.engine.cells.setContents(sheet, { row: 0, column: 0, rows: 180, columns: 1 }, rows(180));
    expect(await code((own) => own.getRange("A1:A180").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
  });

  fact("B4", "the same cells go in two requests", async ({ run, values }) => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:A90").values = rows(90);
      await context.sync();
      sheet.getRange("A91:A180").values = rows(90);
      await context.sync();
    });
    expect(values("A180")).toEqual([["89".padEnd(30_000, "x")]]);
  });

  fact("B3", "renaming a sheet can be taken back together with what came before", async ({ run, bench, type }) => {
    type("A1", "giữ");
    await run(async (sheet, context) => {
      sheet.name = "Tên trên web";
      await context.sync();
    });
    expect(bench.engine.undo()).toBe(true);
    expect(bench.engine.sheets.named("Tên trên web")).toBeNull();
  });
});

describe("Excel LTSC 2021", () => {
  const { fact } = conformance({ version: "ltsc2021" });

  fact("B3", "what an add-in writes leaves nothing to undo", async ({ run, bench, type, values }) => {
    type("A1", "của người dùng");
    await run(async (sheet, context) => {
      sheet.getRange("B1").values = [[1]];
      await context.sync();
    });
    expect([bench.engine.undo(), values("A1:B1")]).toEqual([false, [["của người dùng", 1]]]);
  });

  fact("B3", "what an add-in only reads leaves the user's steps", async ({ run, bench, type, values }) => {
    type("A1", "của người dùng");
    await run(async (sheet, context) => {
      sheet.getRange("A1").load("values");
      await context.sync();
    });
    expect([bench.engine.undo(), values("A1")]).toEqual([true, [[""]]]);
  });

  fact("B4", "there is no limit of 5 MB", async ({ run, values }) => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:A180").values = Array.from({ length: 180 }, () => ["x".repeat(30_000)]);
      await context.sync();
    });
    expect(values("A180")).toEqual([["x".repeat(30_000)]]);
  });

  fact("A6", "isSetSupported tells what it has", ({ bench }) => {
    const { requirements } = bench.window.Office.context;
    const has = (set: string, version: string) => requirements.isSetSupported(set, version);
    expect([
      has("ExcelApi", "1.14"),
      has("ExcelApi", "1.15"),
      has("SharedRuntime", "1.1"),
      has("KeyboardShortcuts", "1.1"),
    ]).toEqual([true, false, true, false]);
  });
});

describe("Excel 2019", () => {
  const { fact } = conformance({ version: "excel2019" });
  const newer: readonly (readonly [
    string,
    string,
    (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ])[] = [
    ["Worksheet.pageLayout", "1.9", (s) => (s.pageLayout.orientation = "Landscape")],
    ["Worksheet.shapes", "1.9", (s) => s.shapes.addTextBox("a")],
    ["Range.getSpillingToRange", "1.12", (s) => s.getRange("A1").getSpillingToRange()],
    ["Range.getMergedAreasOrNullObject", "1.13", (s) => s.getRange("A1").getMergedAreasOrNullObject()],
    ["Table.resize", "1.13", (s) => s.tables.add("A1:B2", true).resize("A1:B3")],
    ["Range.hasSpill", "1.12", (s) => s.getRange("A1").load("hasSpill")],
    ["Application.decimalSeparator", "1.11", (_s, c) => c.workbook.application.load("decimalSeparator")],
    [
      "ChartSeries.axisGroup",
      "1.8",
      (s) => (s.charts.add("Line", s.getRange("A1:B3")).series.getItemAt(0).axisGroup = "Primary"),
    ],
    ["Worksheet.onNameChanged", "1.17", (s) => s.onNameChanged.add(() => Promise.resolve())],
  ];
  for (const [member, set, job] of newer)
    fact("B5", `has no ${member}, which came with ExcelApi ${set}: ApiNotFound`, async ({ code }) => {
      expect(await code(job)).toBe("ApiNotFound");
    });

  fact("B5", "has what is older: freezing, conditional formats, settings", async ({ run, values }) => {
    await run(async (sheet, context) => {
      sheet.freezePanes.freezeRows(1);
      sheet.getRange("A1:A3").conditionalFormats.add("DataBar");
      context.workbook.settings.add("k", 1);
      sheet.getRange("A1").values = [["viết được"]];
      await context.sync();
    });
    expect(values("A1")).toEqual([["viết được"]]);
  });
});

describe("Every version", () => {
  test.each(excelVersions)("$name declares its sets to office.js as they are", async ({ id, requirements }) => {
    const bench = await openWorkbench({ version: id });
    const { isSetSupported } = bench.window.Office.context.requirements;
    const declared = Object.entries(requirements).map(([set, version]) => isSetSupported(set, version));
    const [, minor] = (requirements["ExcelApi"] ?? "1.1").split(".");
    expect([declared.every(Boolean), isSetSupported("ExcelApi", `1.${Number(minor) + 1}`)]).toEqual([true, false]);
    await bench.close();
  });
});
