import type { OSpreadsheetEngine } from "../../../src/workbench/engine/oSpreadsheet/oSpreadsheetEngine";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { cellsOf, fileHost, partOf, withParts, workbookOf } from "../../helpers/workbookFiles";
import { installXmlGlobals } from "../../helpers/xmlGlobals";

jest.setTimeout(60_000);
beforeAll(() => {
  installXmlGlobals();
  jest.spyOn(console, "debug").mockReturnValue();
});

const counts = [
  ["Huyện", "Lượt cài", "Dân số"],
  ["Châu Thành A", "9640", "101000"],
  ["Vị Thủy", "7600", "88000"],
  ["Long Mỹ", "3700", "83000"],
];
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

async function reopened(engine: OSpreadsheetEngine) {
  const { bytes, losses } = await saveXlsx(engine, fileHost());
  const again = workbookOf({ Other: [["x"]] });
  const opened = await openXlsx(again, fileHost(), bytes);
  return { again, bytes, losses: [...losses, ...opened.losses] };
}

describe("openXlsx(engine, host, saveXlsx(engine, host)) gives back", () => {
  test("values, texts, formulas, errors and number formats of every cell", async () => {
    const engine = workbookOf({
      "Dữ liệu": counts,
      "Xếp hạng": [
        ["=SUM('Dữ liệu'!B2:B4)", "=1/0", "=RANK.EQ('Dữ liệu'!B2,'Dữ liệu'!$B$2:$B$4)", "TRUE", '="a"&"b"'],
        ["'007", "'=1+1", "'TRUE", "''x", "'-5 người", "'16/8/2020", "'50%", "'1e3"],
        ["=NS.TWICE(21)", "=NS.NONE(1)", "=A90", '="NS.TWICE(1)"', "0.1", "-3", "dòng một\ndòng hai"],
      ],
    });
    const ranking = engine.sheets.named("Xếp hạng")!.id;
    engine.looks.setNumberFormats(ranking, area(2, 4, 1, 2), [["0.00%", "[Red]#,##0_);(#,##0)"]]);
    engine.looks.setNumberFormats(ranking, area(3, 0, 1, 3), [["@", "@", "@"]]);
    engine.cells.setContents(ranking, area(3, 0, 1, 3), [["9.640", "007", "1/2"]]);
    const { again, losses } = await reopened(engine);
    expect(cellsOf(again)).toEqual(cellsOf(engine));
    expect(losses).toEqual([]);
  });

  test("a spilled formula, its results computed again and not kept as constants", async () => {
    const engine = workbookOf({ S: [["1", "=A1:A3*2"], ["2"], ["3"]] });
    const { again, bytes } = await reopened(engine);
    expect(cellsOf(again)).toEqual(cellsOf(engine));
    expect(again.cells.spill("S", 0, 1)).toEqual(area(0, 1, 3, 1));
    const sheet = await partOf(bytes, "xl/worksheets/sheet0.xml");
    expect(sheet).toContain('<f t="array" ref="B1:B3">A1:A3*2</f><v>2</v>');
    expect(sheet).toContain('<c r="B3"><v>6</v></c>');
  });

  test("the names and styles of tables", async () => {
    const engine = workbookOf({ "Dữ liệu": counts, Khác: counts });
    for (const { id, name } of engine.sheets.all()) {
      const table = engine.tables.add(id, area(0, 0, 4, 3));
      engine.tables.update(table, { name: `Bảng_${name.length}`, style: "TableStyleLight9", showBandedRows: false });
    }
    const described = (workbook: OSpreadsheetEngine) =>
      workbook.tables.all().map((table) => ({ ...table, id: "", sheet: workbook.sheets.get(table.sheet)?.name }));
    const { again } = await reopened(engine);
    expect(described(again)).toEqual(described(engine));
  });

  test("sheets with their order, colour, hiding, protection, frozen rows and print set-up", async () => {
    const engine = workbookOf({ A: counts, "B 'x'": counts, C: counts });
    const [a, b, c] = engine.sheets.all().map(({ id }) => id) as [string, string, string];
    engine.sheets.update(a, { frozenRows: 3, frozenColumns: 1, tabColor: "#107C41", gridlines: false });
    engine.sheets.setPage(b, {
      orientation: "landscape",
      paperSize: "A3",
      pagesWide: 1,
      titleRows: { first: 0, last: 3 },
      printArea: "A1:H20",
      centerHorizontally: true,
      header: ["", "Mật & riêng", ""],
      footer: ["Hậu Giang", "", "Trang &P/&N"],
    });
    engine.sheets.update(b, { protected: true });
    engine.sheets.update(c, { visibility: "veryHidden" });
    engine.sheets.activate(b);
    const described = (workbook: OSpreadsheetEngine) => workbook.sheets.all().map((sheet) => ({ ...sheet, id: "" }));
    const { again, bytes } = await reopened(engine);
    expect(described(again)).toEqual(described(engine));
    expect(again.sheets.get(again.sheets.active())?.name).toBe("B 'x'");
    expect(await partOf(bytes, "xl/workbook.xml")).toContain(">'B ''x'''!$1:$4</definedName>");
  });

  test("column widths, row heights, styles, borders and merged cells", async () => {
    const engine = workbookOf({ S: counts });
    engine.looks.setColumnWidth("sheet1", 0, 1, 180);
    engine.looks.setRowHeight("sheet1", 1, 1, 40);
    engine.looks.setStyle("sheet1", area(0, 0, 1, 3), {
      bold: true,
      fill: "#107C41",
      color: "#FFFFFF",
      align: "center",
    });
    engine.looks.setBorder("sheet1", area(0, 0, 1, 3), "bottom", { style: "thin", color: "#FF0000" });
    engine.cells.merge("sheet1", area(6, 0, 1, 3));
    const { again } = await reopened(engine);
    expect(again.looks.columnWidth("S", 0)).toBeCloseTo(180, 0);
    expect(again.looks.rowHeight("S", 1)).toBeCloseTo(40, 0);
    expect(again.looks.style("S", 0, 1)).toEqual(engine.looks.style("sheet1", 0, 1));
    expect(again.looks.border("S", 0, 1, "bottom")).toEqual(engine.looks.border("sheet1", 0, 1, "bottom"));
    expect(again.cells.merges("S")).toEqual([area(6, 0, 1, 3)]);
  });

  test("conditional formats in their order", async () => {
    const engine = workbookOf({ S: counts });
    const add = (column: number, rule: Parameters<typeof engine.conditionalFormats.add>[2]) =>
      engine.conditionalFormats.add("sheet1", [area(1, column, 3, 1)], rule);
    add(1, { kind: "data-bar", color: "#5B9BD5" });
    add(2, { kind: "custom", formula: "=C2>90000", style: { fill: "#FFEE00" } });
    add(2, {
      kind: "cell-value",
      operator: "LessThan",
      formula1: "85000",
      formula2: null,
      style: { color: "#C00000" },
    });
    const described = (workbook: OSpreadsheetEngine) =>
      workbook.conditionalFormats.all(workbook.sheets.all()[0]!.id).map(({ areas, rule }) => ({ areas, rule }));
    const { again, bytes } = await reopened(engine);
    expect(described(again)).toMatchObject(
      described(engine).map(({ areas, rule }) => ({ areas, rule: { kind: rule.kind } })),
    );
    expect((await partOf(bytes, "xl/worksheets/sheet0.xml")).match(/priority="\d"/g)).toEqual(
      [1, 2, 3].map((priority) => `priority="${priority}"`),
    );
  });

  test("charts with all that is known of them", async () => {
    const engine = workbookOf({ "Dữ liệu": counts });
    const [sheet] = engine.sheets.all().map(({ id }) => id) as [string];
    const range = (column: number) => ({ sheet, area: area(1, column, 3, 1) });
    for (const [index, type] of ["BarClustered", "ColumnStacked", "Line"].entries()) {
      engine.charts.add({
        sheet,
        name: `Biểu đồ ${index}`,
        type,
        title: `Lượt <cài> & "khác" ${index}`,
        titleVisible: true,
        titleOverlay: false,
        legendVisible: index > 0,
        legendPosition: index > 0 ? "Bottom" : "Right",
        categories: range(0),
        series: [{ name: "Lượt", values: range(1), color: "#107C41", hasDataLabels: true, gapWidth: 50 + 100 * index }],
        reverseCategories: index === 0,
        valueMinimum: 0,
        valueMaximum: index === 0 ? null : 20000,
        valueNumberFormat: "#,##0",
        valueGridlines: index > 1,
        left: 300,
        top: 100 + 300 * index,
        width: 400,
        height: 250,
      });
    }
    const described = (workbook: OSpreadsheetEngine) =>
      workbook.charts.all().map((chart) => ({
        ...chart,
        id: "",
        sheet: "",
        left: Math.round(chart.left),
        top: Math.round(chart.top),
        width: Math.round(chart.width),
        height: Math.round(chart.height),
        categories: chart.categories?.area,
        // Lines have no gaps between them, so a file does not say how wide they are.
        series: chart.series.map((one) => ({
          ...one,
          values: one.values?.area,
          gapWidth: chart.type === "Line" ? 0 : one.gapWidth,
        })),
      }));
    const { again, losses } = await reopened(engine);
    expect(described(again)).toEqual(described(engine));
    expect(losses).toEqual([]);
  });

  test("the add-in's settings", async () => {
    const engine = workbookOf({ S: counts });
    const host = fileHost();
    host.settings.set("cách làm", { target: 0.3, tên: ["Vị Thủy & <khác>"] });
    host.documentSettings.set("mở", "true");
    const { bytes } = await saveXlsx(engine, host);
    const other = fileHost();
    other.settings.set("of the workbook before", 1);
    await openXlsx(workbookOf({ Other: [] }), other, bytes);
    expect([...other.settings]).toEqual([...host.settings]);
    expect([...other.documentSettings]).toEqual([...host.documentSettings]);
  });
});

describe("saveXlsx(engine, host)", () => {
  test("names what can't be written", async () => {
    const engine = workbookOf({ S: counts });
    const font = { name: "Arial", size: 11, color: "#000000", bold: false, italic: false };
    const box = { sheet: "sheet1", name: "Hộp 1", text: "Ghi chú", left: 0, top: 0, width: 90, height: 40 };
    engine.shapes.add({ ...box, fill: "#FFFFFF", line: "#000000", font, alternativeText: "" });
    const host = { ...fileHost(), unwritten: ["structureHere", "sheetTexts"] as const };
    expect((await saveXlsx(engine, host)).losses).toEqual([
      "Text boxes: Hộp 1",
      "The protection of the workbook's structure that an add-in set",
      "What an add-in keeps with sheets for itself",
    ]);
  });

  test("writes formulas as Excel keeps them: plain, marked where new, custom functions by their stored name", async () => {
    const engine = workbookOf({ S: [["=NS.TWICE(4)", "=RANK.EQ(A1,A1:A2)", "=B1/0", "=A50"]] });
    const sheet = await partOf((await saveXlsx(engine, fileHost())).bytes, "xl/worksheets/sheet0.xml");
    expect(sheet).toContain('<c r="A1"><f>_xldudf_NS_TWICE(4)</f><v>8</v></c>');
    expect(sheet).toContain('<c r="B1"><f>_xlfn.RANK.EQ(A1,A1:A2)</f><v>1</v></c>');
    expect(sheet).toContain('<c r="C1" t="e"><f>B1/0</f><v>#DIV/0!</v></c>');
    expect(sheet).not.toContain("array");
    expect(sheet).not.toContain("cm=");
  });

  test("puts a sheet's parts in the order Excel insists on", async () => {
    const engine = workbookOf({ S: counts });
    engine.cells.merge("sheet1", area(6, 0, 1, 3));
    engine.looks.setColumnWidth("sheet1", 0, 1, 180);
    engine.sheets.update("sheet1", { tabColor: "#FF0000" });
    engine.sheets.update("sheet1", { protected: true });
    engine.sheets.setPage("sheet1", { pagesWide: 1, footer: ["a", "", ""], centerHorizontally: true });
    const sheet = await partOf((await saveXlsx(engine, fileHost())).bytes, "xl/worksheets/sheet0.xml");
    const root = new DOMParser().parseFromString(sheet, "text/xml").documentElement;
    expect([...root.children].map(({ localName }) => localName)).toEqual([
      "sheetPr",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
      "mergeCells",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
    ]);
    expect(sheet).toContain('<tabColor rgb="FFFF0000"/>');
  });
});

describe("openXlsx(engine, host, bytes)", () => {
  const saved = async (rows = counts) => (await saveXlsx(workbookOf({ S: rows }), fileHost())).bytes;

  test("refuses what is no workbook and leaves the one that is open", async () => {
    const engine = workbookOf({ S: counts });
    const before = cellsOf(engine);
    for (const wrong of ["not a zip", "a,b", "", "PK\u0003\u0004"]) {
      const opened = openXlsx(engine, fileHost(), new TextEncoder().encode(wrong));
      await expect(opened).rejects.toThrow(/^the file is no \.xlsx workbook, is damaged or needs a password to open\./);
    }
    const empty = await withParts(await saved(), { "xl/workbook.xml": (xml) => xml.replace(/<sheet .*?\/>/s, "") });
    await expect(openXlsx(engine, fileHost(), empty)).rejects.toThrow("the file has no worksheet");
    expect(cellsOf(engine)).toEqual(before);
  });

  test("reads sheets in the order of their tabs, whatever their files are called", async () => {
    const { bytes } = await saveXlsx(workbookOf({ Một: [["1"]], Hai: [["2"]], Ba: [["3"]] }), fileHost());
    const moved = await withParts(bytes, {
      "xl/workbook.xml": (xml) => {
        const sheets = xml.match(/<sheet [^>]*\/>/g) ?? [];
        return xml.replace(/<sheets>.*<\/sheets>/s, `<sheets>${sheets.reverse().join("")}</sheets>`);
      },
    });
    const engine = workbookOf({ Other: [] });
    await openXlsx(engine, fileHost(), moved);
    expect(engine.sheets.all().map(({ name }) => name)).toEqual(["Ba", "Hai", "Một"]);
  });

  test("keeps every rule where several share an area", async () => {
    const rule = (type: string, inside: string) => `<cfRule type="${type}" priority="1">${inside}</cfRule>`;
    const bar = rule("dataBar", '<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF00AA00"/></dataBar>');
    const scale = rule(
      "colorScale",
      '<colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF00AA00"/></colorScale>',
    );
    const both = `<conditionalFormatting sqref="B2:B4">${bar}${scale}</conditionalFormatting><pageMargins`;
    const bytes = await withParts(await saved(), {
      "xl/worksheets/sheet0.xml": (xml) => xml.replace("<pageMargins", both),
    });
    const engine = workbookOf({ Other: [] });
    await openXlsx(engine, fileHost(), bytes);
    expect(engine.conditionalFormats.all("S").map((format) => format.rule.kind)).toEqual(["data-bar", "color-scale"]);
  });

  test("knows the ranges that have names, and what a name means that stands for something else", async () => {
    const bytes = await withParts(await saved([["2", "3", "=SUM(A1:B1)+A1"]]), {
      "xl/workbook.xml": (xml) =>
        xml.replace(
          "</sheets>",
          '</sheets><definedNames><definedName name="Nguồn">S!$A$1:$B$1</definedName><definedName name="Thêm">1+1</definedName></definedNames>',
        ),
    });
    const named = await withParts(bytes, {
      "xl/worksheets/sheet0.xml": (xml) => xml.replace("SUM(A1:B1)+A1", "SUM(Nguồn)*Thêm"),
    });
    const engine = workbookOf({ Other: [] });
    const { losses } = await openXlsx(engine, fileHost(), named);
    expect(engine.cells.read("S", 0, 2)).toMatchObject({ formula: "=SUM(Nguồn)*(1+1)", value: 10 });
    expect(engine.names.all()).toEqual([{ name: "Nguồn", sheet: "S", area: area(0, 0, 1, 2) }]);
    expect(losses).toEqual([
      "1 formulas give another result than the file holds: S!C1",
      "Names of anything but a range: formulas here use what the name means; the names are kept when you save (Thêm)",
    ]);
  });

  test("names in the display language what it can't keep", async () => {
    const bytes = await withParts(await saved(), {
      "xl/vbaProject.bin": () => "binary",
      "xl/media/image1.png": () => "binary",
      "xl/comments1.xml": () => "<comments/>",
      "xl/externalLinks/externalLink1.xml": () => "<externalLink/>",
    });
    const { losses } = await openXlsx(workbookOf({ Other: [] }), fileHost("vi-VN"), bytes);
    expect(losses).toEqual([
      "Macro (VBA): không giữ được",
      "Ghi chú trong ô: không hiện ở đây, được giữ khi lưu",
      "Liên kết tới tệp khác: công thức dùng giá trị lấy lần trước, liên kết được giữ khi lưu",
      "1 hình ảnh: không giữ được",
    ]);
  });
});
