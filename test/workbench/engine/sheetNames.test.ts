import "../../helpers/engineGlobals";
import { sheetNameText } from "../../../src/workbench/engine/sheetNameText";
import { OSpreadsheetEngine } from "../../../src/workbench/engine/oSpreadsheet/oSpreadsheetEngine";

const names = [
  "Tháng 8 '20",
  "a''b",
  "Huyện Ea K'leo",
  "Dữ liệu",
  "DữLiệu",
  "2020",
  "A1",
  "T8",
  "R1C1",
  "Tuần 3-4",
  "Dữ liệu!",
  "a!b!c",
  "Quý (1)",
  "Xã, phường",
  "Y tế & CNTT",
  "Số = 1",
  "50%",
  "😀 vui",
  '"nháy"',
  "1.5",
  "Sheet.1",
  "{x}",
  "a;b",
  "#1",
  "$A",
];

const one = { row: 0, column: 0, rows: 1, columns: 1 };
const style = { fill: "#FFEE00" };

describe.each(names)("a sheet named %s", (name) => {
  const text = sheetNameText(name);
  const opened = () => {
    const engine = new OSpreadsheetEngine([name, "Xem"]);
    const [of, view] = engine.sheets.all().map(({ id }) => id) as [string, string];
    engine.cells.setContents(of, { row: 0, column: 0, rows: 3, columns: 2 }, [
      ["5", "1"],
      ["6", "2"],
      ["7", "3"],
    ]);
    const typed = (row: number, content: string) => {
      engine.cells.setContent(view, row, 0, content);
      return engine.cells.read(view, row, 0);
    };
    return { engine, of, view, typed };
  };

  test.each([
    ["!A1", 5],
    ["!$A$1", 5],
    ["!A1*2", 10],
  ])("is read in a formula that ends with %s", (rest, value) => {
    const { typed } = opened();
    expect(typed(0, `=${text}${rest}`)).toMatchObject({ content: `=${text}${rest}`, value });
  });

  test.each([
    ["SUM", "(A1:A3)", 18],
    ["SUM", "(A:A)", 18],
    ["SUM", "(2:3)", 18],
    ["COUNTA", "($A$1:$B$3)", 6],
  ])("is read in an area of %s%s", (called, area, value) => {
    const { typed } = opened();
    const formula = `=${called}(${text}!${area.slice(1)}`;
    expect(typed(0, formula)).toMatchObject({ content: formula, value });
  });

  test("is found by INDIRECT, and ADDRESS writes it", () => {
    const { typed } = opened();
    const written = text.replaceAll('"', '""');
    expect(typed(0, `=INDIRECT("${written}!A2")`).value).toBe(6);
    expect(typed(1, `=ADDRESS(2,1,1,TRUE,"${name.replaceAll('"', '""')}")`).value).toBe(`${text}!$A$2`);
    expect(typed(2, "=INDIRECT(A2)").value).toBe(6);
  });

  test("stays in formulas that are copied, and where rows are inserted", () => {
    const { engine, of, view, typed } = opened();
    typed(0, `=${text}!A1`);
    engine.cells.copy(view, one, { sheet: view, area: { ...one, row: 1 } });
    expect(engine.cells.read(view, 1, 0)).toMatchObject({ content: `=${text}!A2`, value: 6 });
    engine.cells.insertHeaders(of, "row", 0, 2);
    expect(engine.cells.read(view, 1, 0)).toMatchObject({ content: `=${text}!A4`, value: 6 });
  });

  test("goes into formulas, rules, charts and names when a sheet is renamed to it, and out of them again", () => {
    const engine = new OSpreadsheetEngine(["Cũ", "Xem"]);
    const [of, view] = engine.sheets.all().map(({ id }) => id) as [string, string];
    engine.cells.setContent(of, 0, 0, "5");
    engine.cells.setContent(view, 0, 0, "=Cũ!A1+SUM(Cũ!A1:A2)");
    engine.names.add("Nam", of, one);
    engine.cells.setContent(view, 1, 0, "=Nam");
    engine.conditionalFormats.add(view, [one], { kind: "custom", formula: "=Cũ!$A$1>1", style });
    const category = { sheet: of, area: one };
    engine.charts.add({
      ...{ sheet: view, name: "B", type: "ColumnClustered", title: "", titleVisible: false, titleOverlay: false },
      ...{ legendVisible: false, legendPosition: "Right", reverseCategories: false, valueMinimum: null },
      ...{
        valueMaximum: null,
        valueNumberFormat: "General",
        valueGridlines: true,
        left: 0,
        top: 0,
        width: 1,
        height: 1,
      },
      categories: category,
      series: [{ name: "", values: category, color: null, hasDataLabels: false, gapWidth: 150 }],
    } as Parameters<typeof engine.charts.add>[0]);
    const all = () => ({
      sum: engine.cells.read(view, 0, 0),
      named: engine.cells.read(view, 1, 0).value,
      rule: engine.conditionalFormats.all(view)[0]?.rule,
      chart: engine.charts.all()[0],
    });
    for (const [now, shown] of [
      [name, text],
      ["Mới", "Mới"],
    ] as const) {
      engine.sheets.update(of, { name: now });
      expect(all()).toMatchObject({
        sum: { content: `=${shown}!A1+SUM(${shown}!A1:A2)`, value: 10 },
        named: 5,
        rule: { formula: `=${shown}!$A$1>1` },
        chart: { categories: category, series: [{ values: category }] },
      });
    }
    engine.undo();
    expect(all().sum.content).toBe(`=${text}!A1+SUM(${text}!A1:A2)`);
  });

  test("is read by the rule that looks at it", () => {
    const { engine, view } = opened();
    engine.conditionalFormats.add(view, [one], { kind: "custom", formula: `=${text}!$A$1=5`, style });
    const { getters } = engine.model;
    expect(getters.getCellComputedStyle({ sheetId: view, row: 0, col: 0 }).fillColor).toBe("#FFEE00");
  });

  test("spills into another", () => {
    const { engine, view, typed } = opened();
    typed(0, `=${text}!A1:A3`);
    expect(engine.cells.spill(view, 0, 0)).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
    expect(engine.cells.read(view, 2, 0).value).toBe(7);
  });
});

test.each(["", "'a", "a'", "a:b", "a/b", "a?b", "a[1]", "history", "x".repeat(32)])(
  "no sheet is renamed to %p in the grid either",
  (name) => {
    const engine = new OSpreadsheetEngine(["S"]);
    expect(() => engine.sheets.update(engine.sheets.active(), { name })).toThrow();
    expect(engine.sheets.all().map((sheet) => sheet.name)).toEqual(["S"]);
  },
);
