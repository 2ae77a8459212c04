/* eslint office-addins/no-context-sync-in-loop: off, office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off, office-addins/no-empty-load: off -- the host must answer what a careful add-in would not ask */
import { conformance } from "../../helpers/conformance";

import type { Shown } from "../../helpers/conformance";

const { fact, difference } = conformance();

/** Fills the fact's own sheet with two places, their installs and a target. */
const withFigures = ({ type }: Shown): void => {
  const cells = {
    A1: "Huyện",
    B1: "Cài đặt",
    C1: "Mục tiêu",
    A2: "Châu Thành",
    B2: "8",
    C2: "6",
    A3: "Vị Thuỷ",
    B3: "5",
    C3: "6",
  };
  for (const [address, content] of Object.entries(cells)) type(address, content);
};
const chartOf = ({ bench, name }: Shown) => {
  const sheet = bench.engine.sheets.named(name)!.id;
  return bench.engine.charts.all().find((chart) => chart.sheet === sheet);
};

describe("Charts", () => {
  fact("B2", "charts.add takes series and names from the cells", async (shown) => {
    withFigures(shown);
    const names = await shown.run(async (sheet, context) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Cài đặt", "Mục tiêu"]);
    expect(chartOf(shown)).toMatchObject({
      categories: { area: { row: 1, rows: 2 } },
      series: [{ values: { area: { column: 1, rows: 2 } } }, { values: { area: { column: 2, rows: 2 } } }],
    });
  });

  fact("B2", "seriesBy Rows makes a series of each row", async (shown) => {
    withFigures(shown);
    const names = await shown.run(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Rows");
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Châu Thành", "Vị Thuỷ"]);
  });

  fact("TS: Chart", "a chart keeps its name, type, title, legend, axis and place", async (shown) => {
    withFigures(shown);
    const read = await shown.run(async (sheet, context) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "BieuDo";
      chart.title.text = "Số lượt cài đặt";
      chart.legend.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.numberFormat = "0%";
      chart.left = 60;
      chart.width = 300;
      await context.sync();
      const again = sheet.charts.getItem("bieudo");
      again.load(
        "name,chartType,left,width,title/text,legend/visible,axes/categoryAxis/reversePlotOrder,axes/valueAxis/minimum,axes/valueAxis/numberFormat",
      );
      await context.sync();
      const { categoryAxis, valueAxis } = again.axes;
      return [
        again.name,
        again.chartType,
        again.left,
        again.width,
        again.title.text,
        again.legend.visible,
        categoryAxis.reversePlotOrder,
        valueAxis.minimum,
        valueAxis.numberFormat,
      ];
    });
    expect(read).toEqual(["BieuDo", "BarClustered", 60, 300, "Số lượt cài đặt", false, true, 0, "0%"]);
  });

  difference(
    "TS: ChartSeries.chartType",
    "A line in a chart of bars that lie",
    {
      excel: "is drawn as a line",
      workbench: "is drawn as one more row of bars; it stays a line for add-ins and files",
    },
    async (shown) => {
      withFigures(shown);
      const read = await shown.run(async (sheet, context) => {
        const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
        const line = chart.series.getItemAt(1);
        line.chartType = "Line";
        line.load("chartType");
        await context.sync();
        return line.chartType;
      });
      const { getters } = shown.bench.engine.model;
      const { id = "" } = chartOf(shown) ?? {};
      expect(read).toBe("Line");
      expect(getters.getChartDefinition(id)).toMatchObject({ type: "bar", horizontal: true });
      expect(JSON.stringify(getters.getChartDefinition(id))).not.toContain("line");
    },
  );

  fact("B2", "setPosition lays a chart over cells", async (shown) => {
    withFigures(shown);
    const read = await shown.run(async (sheet, context) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
      chart.setPosition("E2", "H12");
      const cells = sheet.getRange("E2:H12");
      cells.load("left,top,width,height");
      chart.load("left,top,width,height");
      await context.sync();
      return [chart.toJSON(), cells.toJSON()].map(({ left, top, width, height }) => [left, top, width, height]);
    });
    expect(read[0]).toEqual(read[1]);
  });

  fact("B2", "series.setValues and setXAxisValues point a series at other cells in place", async (shown) => {
    withFigures(shown);
    await shown.run(async (sheet, context) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
      await context.sync();
      const series = chart.series.getItemAt(0);
      series.setValues(sheet.getRange("B2:B9"));
      series.setXAxisValues(sheet.getRange("A2:A9"));
      await context.sync();
    });
    expect(chartOf(shown)).toMatchObject({
      categories: { area: { rows: 8 } },
      series: [{ values: { area: { rows: 8 } } }],
    });
  });

  fact("TS: ChartSeriesCollection.add", "a second series of another type and axis is added and kept", async (shown) => {
    withFigures(shown);
    const read = await shown.run(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      const target = chart.series.add("Mục tiêu");
      target.setValues(sheet.getRange("C2:C3"));
      target.chartType = "Line";
      target.axisGroup = "Secondary";
      target.markerStyle = "None";
      target.format.line.color = "#C00000";
      target.format.line.weight = 1.5;
      await context.sync();
      chart.series.load("items/name,items/chartType,items/axisGroup,items/markerStyle,items/format/line/color");
      await context.sync();
      return chart.series.items.map((one) => [
        one.name,
        one.chartType,
        one.axisGroup,
        one.markerStyle,
        one.format.line.color,
      ]);
    });
    expect(read).toEqual([
      ["Cài đặt", "ColumnClustered", "Primary", "Automatic", ""],
      ["Mục tiêu", "Line", "Secondary", "None", "#C00000"],
    ]);
  });

  fact("TS: ChartSeries.delete", "a series is deleted by position", async (shown) => {
    withFigures(shown);
    const count = await shown.run(async (sheet, context) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
      await context.sync();
      chart.series.getItemAt(1).delete();
      const left = chart.series.getCount();
      await context.sync();
      return left.value;
    });
    expect(count).toBe(1);
  });

  fact("TS: ChartDataLabels", "data labels are asked for once they are shown", async (shown) => {
    withFigures(shown);
    const read = await shown.run(async (sheet, context) => {
      const series = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns").series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.position = "OutsideEnd";
      series.dataLabels.numberFormat = "0.0%";
      series.load("hasDataLabels,dataLabels/position,dataLabels/numberFormat");
      await context.sync();
      return [series.hasDataLabels, series.dataLabels.position, series.dataLabels.numberFormat];
    });
    expect(read).toEqual([true, "OutsideEnd", "0.0%"]);
  });

  const wrong: readonly (readonly [string, string, (sheet: Excel.Worksheet) => unknown])[] = [
    ["getItem of a chart that is not there", "ItemNotFound", (s) => s.charts.getItem("Không").load("name")],
    ["a chart type that is none", "InvalidArgument", (s) => s.charts.add("Bánh" as never, s.getRange("A1:B3"))],
    [
      "a series past the last",
      "InvalidArgument",
      (s) => s.charts.add("Line", s.getRange("A1:B3")).series.getItemAt(9).load("name"),
    ],
    [
      "values over rows and columns at once",
      "InvalidArgument",
      (s) => s.charts.add("Line", s.getRange("A1:B3")).series.getItemAt(0).setValues(s.getRange("A1:B3")),
    ],
    [
      "a gap of more than 500",
      "InvalidArgument",
      (s) => (s.charts.add("BarClustered", s.getRange("A1:B3")).series.getItemAt(0).gapWidth = 501),
    ],
  ];
  for (const [what, error, job] of wrong)
    fact("B4", `${what} is ${error}`, async (shown) => {
      withFigures(shown);
      expect(await shown.code(job)).toBe(error);
    });
});

describe("Conditional formats", () => {
  fact("B2", "the last added comes first", async ({ run }) => {
    const types = await run(async (sheet, context) => {
      const formats = sheet.getRange("B2:B3").conditionalFormats;
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
  });

  fact("B2", "a priority can be set", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      const bar = formats.add("DataBar");
      const custom = formats.add("Custom");
      custom.custom.rule.formula = "=$A1>3";
      bar.load("priority");
      await context.sync();
      const before = bar.priority;
      bar.priority = 0;
      bar.load("priority");
      custom.load("priority");
      await context.sync();
      return [before, bar.priority, custom.priority];
    });
    expect(read).toEqual([1, 0, 1]);
  });

  fact("B2", "stopIfTrue is null for data bars and colour scales, and kept for other rules", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      const all = [formats.add("DataBar"), formats.add("ColorScale"), formats.add("Custom"), formats.add("CellValue")];
      all[2]!.custom.rule.formula = "=$A1>3";
      all[3]!.cellValue.rule = { formula1: "=1", operator: "EqualTo" };
      for (const format of all) format.stopIfTrue = true;
      for (const format of all) format.load("stopIfTrue");
      await context.sync();
      return all.map(({ stopIfTrue }) => stopIfTrue);
    });
    expect(read).toEqual([null, null, true, true]);
  });

  fact("B2", "the part of another kind throws, and is null where asked as OrNullObject", async ({ run, code }) => {
    const isNone = await run(async (sheet, context) => {
      const format = sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
      const none = format.customOrNullObject;
      await context.sync();
      return none.isNullObject;
    });
    expect(isNone).toBe(true);
    expect(
      await code((sheet) => (sheet.getRange("A1").conditionalFormats.add("DataBar").custom.rule.formula = "=TRUE")),
    ).toBe("InvalidOperation");
  });

  fact("TS: ConditionalRangeFormat", "a rule's look is read as it was set", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      const { custom } = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      custom.rule.formula = "=$A1<0.3";
      custom.format.font.bold = true;
      custom.format.font.color = "#9C0006";
      custom.format.fill.color = "#FFC7CE";
      custom.load("rule/formula,format/font/bold,format/font/color,format/fill/color");
      await context.sync();
      return [custom.rule.formula, custom.format.font.bold, custom.format.font.color, custom.format.fill.color];
    });
    expect(read).toEqual(["=$A1<0.3", true, "#9C0006", "#FFC7CE"]);
  });

  fact(
    "TS: ConditionalFormatCollection.clearAll",
    "clearAll on part of a rule's cells leaves the rest",
    async ({ run }) => {
      const address = await run(async (sheet, context) => {
        sheet.getRange("B2:B9").conditionalFormats.add("DataBar");
        await context.sync();
        sheet.getRange("B2:B3").conditionalFormats.clearAll();
        const range = sheet.getRange("B4:B9").conditionalFormats.getItemAt(0).getRange();
        range.load("address");
        await context.sync();
        return range.address.split("!")[1];
      });
      expect(address).toBe("B4:B9");
    },
  );

  for (const [what, job] of [
    [
      "a formula that is none",
      (s: Excel.Worksheet) => (s.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=SUM("),
    ],
    [
      "an operator that is none",
      (s: Excel.Worksheet) =>
        (s.getRange("A1").conditionalFormats.add("CellValue").cellValue.rule = {
          formula1: "1",
          operator: "Lớn hơn" as never,
        }),
    ],
  ] as const)
    fact("B4", `${what} is InvalidArgument`, async ({ code }) => {
      expect(await code(job)).toBe("InvalidArgument");
    });
});

describe("Text boxes", () => {
  fact("TS: ShapeCollection.addTextBox", "a text box keeps its text, place, look and name", async ({ run }) => {
    const read = await run(async (sheet, context) => {
      const box = sheet.shapes.addTextBox("Toàn tỉnh đạt 8,62%");
      box.name = "DoanVan";
      box.left = 90;
      box.width = 300;
      box.fill.setSolidColor("#FFF2CC");
      box.lineFormat.visible = false;
      box.textFrame.textRange.font.size = 12;
      await context.sync();
      const again = sheet.shapes.getItem("DoanVan");
      again.load(
        "name,left,width,type,textFrame/textRange/text,textFrame/textRange/font/size,fill/foregroundColor,lineFormat/visible",
      );
      await context.sync();
      const { textRange } = again.textFrame;
      return [
        again.name,
        again.left,
        again.width,
        again.type,
        textRange.text,
        textRange.font.size,
        again.fill.foregroundColor,
        again.lineFormat.visible,
      ];
    });
    expect(read).toEqual(["DoanVan", 90, 300, "GeometricShape", "Toàn tỉnh đạt 8,62%", 12, "#FFF2CC", false]);
  });

  fact("TS: Shape.delete", "a text box is deleted, and undo brings it back with its text", async ({ run, bench }) => {
    const count = await run(async (sheet, context) => {
      const box = sheet.shapes.addTextBox("giữ lại");
      await context.sync();
      box.delete();
      const left = sheet.shapes.getCount();
      await context.sync();
      return left.value;
    });
    expect(count).toBe(0);
    bench.engine.undo();
    expect(bench.engine.shapes.all().at(-1)?.text).toBe("giữ lại");
  });
});
