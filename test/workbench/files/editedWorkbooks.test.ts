import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { fileHost, partOf, workbookOf } from "../../helpers/workbookFiles";
import { workbookFacts } from "../../helpers/workbookFacts";
import { installXmlGlobals } from "../../helpers/xmlGlobals";

jest.setTimeout(60_000);
beforeAll(() => installXmlGlobals());

async function opened(name: string) {
  const engine = workbookOf({ S: [] });
  const host = fileHost();
  await openXlsx(engine, host, readFileSync(join(__dirname, "../../golden/workbooks", name)));
  return {
    engine,
    id: (sheet: string) => engine.sheets.named(sheet)!.id,
    saved: () => saveXlsx(engine, host),
  };
}

describe("saveXlsx(engine, host) after a person changed the workbook that was opened", () => {
  test("writes a new look beside those of the file, which other cells keep", async () => {
    const { engine, id, saved } = await opened("bao-cao.xlsx");
    const sheet = id("Báo cáo ngày 16.8");
    engine.looks.setStyle(sheet, { row: 4, column: 1, rows: 1, columns: 1 }, { bold: true, fill: "#FFEE00" });
    engine.cells.setContent(sheet, 4, 2, "14000");
    const { looks, cells } = await workbookFacts((await saved()).bytes);
    expect(looks).toContain(
      "Báo cáo ngày 16.8 | B5 | b Calibri 11 filled wrap left thin right thin top thin bottom thin",
    );
    expect(looks).toContain("Báo cáo ngày 16.8 | B6 | Calibri 11 wrap left thin right thin top thin bottom thin");
    expect(cells).toContain("Báo cáo ngày 16.8 | C5 | 14000 | #,##0");
    expect(cells).toContain("Báo cáo ngày 16.8 | C13 | 63810 | =SUM(C5:C12) | #,##0");
  });

  test("moves formulas, names and rules along with inserted rows", async () => {
    const { engine, id, saved } = await opened("ten-vung.xlsx");
    engine.cells.insertHeaders(id("Dữ liệu"), "row", 0, 2);
    const { names, cells } = await workbookFacts((await saved()).bytes);
    expect(names).toContain("Lượt_cài | workbook | 'Dữ liệu'!$B$4:$B$11");
    expect(names).toContain("Mục_tiêu | workbook | 0.3");
    expect(cells).toContain("Tính | B2 | 0.0859598072077455 | =SUM(Lượt_cài)/SUM(Dân_số) | 0.00%");
  });

  test("says which notes, filters and words of input rules lost their place", async () => {
    const notes = await opened("ghi-chu-va-lien-ket.xlsx");
    notes.engine.cells.insertHeaders(notes.id("Ghi chú"), "row", 0, 1);
    expect((await notes.saved()).losses).toEqual([
      "Notes of cells that were changed or moved on the sheet “Ghi chú”: B2",
    ]);
    const filtered = await opened("an-va-loc.xlsx");
    filtered.engine.cells.insertHeaders(filtered.id("Lọc"), "row", 0, 1);
    expect((await filtered.saved()).losses).toEqual(["The filter of a range that was moved on the sheet “Lọc”"]);
    const form = await opened("kiem-tra-nhap-lieu.xlsx");
    form.engine.cells.insertHeaders(form.id("Biểu mẫu"), "row", 1, 1);
    const { bytes, losses } = await form.saved();
    expect(losses).toEqual(["The words of 1 input rules that were changed on the sheet “Biểu mẫu”"]);
    expect((await workbookFacts(bytes)).dataValidations).toHaveLength(7);
  });

  test("leaves out what belonged to a sheet that is gone", async () => {
    const { engine, id, saved } = await opened("ten-vung.xlsx");
    engine.sheets.remove(id("Tính"));
    const { names, sheets } = await workbookFacts((await saved()).bytes);
    expect(sheets).toHaveLength(1);
    expect(names.filter((name) => name.startsWith("Mốc"))).toEqual([]);
  });

  test("computes again what was kept with formulas it can't compute, as soon as a cell changed", async () => {
    const { engine, id, saved } = await opened("cong-thuc.xlsx");
    engine.cells.setContent(id("Dữ liệu"), 1, 1, "13300");
    expect(await partOf((await saved()).bytes, "xl/worksheets/sheet1.xml")).toContain(
      "<f>LOG10(1000)</f><v>#NAME?</v>",
    );
  });
});

describe("openXlsx(engine, host, bytes) of formulas that lost their add-in", () => {
  test("shows them and #NAME? as Excel does, with the file a function is bound to", async () => {
    const { engine, id } = await opened("ham-bluezone-hong.xlsx");
    const cell = (column: number) => engine.cells.read(id("Hỏng"), 1, column);
    const toolPak = "C:\\Program Files\\Microsoft Office\\root\\Office16\\Library\\Analysis\\FUNCRES.XLAM";
    expect(cell(3)).toMatchObject({ formula: "=_xldudf_BLUEZONE_COVERAGE(B2,C2)", value: "#NAME?" });
    expect(cell(4)).toMatchObject({
      formula: `='${toolPak}'!_xldudf_BLUEZONE_GAP_TO_TARGET(B2,C2)`,
      value: "#NAME?",
      text: "#NAME?",
    });
  });
});
