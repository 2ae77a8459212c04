import { saysTheSame } from "../../src/ranking/saysTheSame";
import { buildDespiteErrors } from "../../src/taskpane/actions/buildDespiteErrors";
import { choose } from "../../src/taskpane/actions/choose";
import { buildRanking } from "../../src/taskpane/actions/buildRanking";
import { findRawCounts } from "../../src/taskpane/actions/findRawCounts";
import { redraft } from "../../src/taskpane/actions/redraft";
import { undoBuild } from "../../src/taskpane/actions/undoBuild";
import { insertSample } from "../../src/taskpane/actions/insertSample";
import { whyNothingFound } from "../../src/taskpane/selectors";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { openedWorkbook, rawCounts } from "./openedWorkbook";

type Opened = Awaited<ReturnType<typeof openedWorkbook>>;

const read = { writes: false, error: null };
const write = { writes: true, error: null };
const ranking = "Xếp hạng";

let opened: Opened;
const open = async (...given: Parameters<typeof openedWorkbook>) => (opened = await openedWorkbook(...given));
afterEach(() => opened.close());

/** All that stands in the workbook. */
const everything = ({ engine, getRange }: Opened) => ({
  sheets: engine.sheets.all().map(({ name }) => [name, getRange(name, "A1:K30")]),
  tables: engine.tables.all(),
  charts: engine.charts.all(),
});
const rankingTables = ({ engine }: Opened) => engine.tables.all().filter(({ name }) => name === "BLUEZONE_XepHang");
const units = ({ getRange }: Opened) => getRange(ranking, "A8:B10");
const tenColumns = ({ getRange }: Opened) => getRange(ranking, "A7:J11");

async function built(...given: Parameters<typeof openedWorkbook>): Promise<Opened> {
  const workbook = await open(...given);
  await buildRanking(workbook.pane);
  expect(workbook.pane.store.get().outcome).toEqual({ kind: "built", sheet: ranking, units: 3 });
  workbook.asked();
  return workbook;
}

describe("round trips", () => {
  test("readWorkbook takes two requests, however many sheets there are", async () => {
    const { asked } = await open({ "Dữ liệu": rawCounts, Hai: { B2: "chữ" }, Trống: {} });
    const { grids, activeSheet, settings } = await excelWorkbook.readWorkbook();
    expect(asked()).toEqual([read, read]);
    expect(grids.map(({ sheet, row, column, values }) => [sheet, row, column, values.length])).toEqual([
      ["Dữ liệu", 0, 0, 6],
      ["Hai", 1, 1, 1],
      ["Trống", 0, 0, 0],
    ]);
    expect([activeSheet, settings]).toEqual(["Dữ liệu", null]);
  });

  test("a build takes one request to read and one to write, the first time and again", async () => {
    const { pane, asked } = await open();
    await findRawCounts(pane);
    asked();
    await buildRanking(pane);
    expect(asked()).toEqual([read, write]);
    await buildRanking(pane);
    expect(asked()).toEqual([read, write]);
  });

  test("select and writeSettings take one request each", async () => {
    const { asked, host } = await open();
    await excelWorkbook.select({ sheet: "Dữ liệu", row: 4, column: 1 });
    expect(asked()).toHaveLength(1);
    await excelWorkbook.writeSettings({ source: null, target: 0.25, asOf: null, choices: {}, owned: null });
    expect(asked()).toHaveLength(1);
    expect([...host.settings.keys()]).toEqual(["bluezone.ranking"]);
    expect((await excelWorkbook.readWorkbook()).settings?.target).toBe(0.25);
  });
});

test("a hidden sheet is not read", async () => {
  const { engine } = await open({ "Dữ liệu": rawCounts, Ẩn: rawCounts });
  engine.sheets.update(engine.sheets.named("Ẩn")!.id, { visibility: "hidden" });
  expect((await excelWorkbook.readWorkbook()).grids.map(({ sheet }) => sheet)).toEqual(["Dữ liệu"]);
});

describe("the ranking sheet", () => {
  test("stands in the workbook with live figures, table, chart, frozen header and print set-up", async () => {
    const workbook = await built();
    expect(units(workbook)).toEqual([
      [1, "Thành phố Vị Thanh"],
      [2, "Huyện Vị Thủy"],
      [3, "Huyện Phụng Hiệp"],
    ]);
    expect(workbook.getRange(ranking, "C11:H11")).toEqual([[30800, 352822, 30800 / 352822, 0.3, 105847, 75047]]);
    const { engine } = workbook;
    expect(rankingTables(workbook)).toMatchObject([
      { name: "BLUEZONE_XepHang", area: { row: 6, column: 0, rows: 4, columns: 9 } },
    ]);
    expect(engine.charts.all()).toMatchObject([{ name: "BLUEZONE_BieuDo", type: "ColumnClustered" }]);
    const sheet = engine.sheets.named(ranking)!;
    expect([sheet.frozenRows, engine.sheets.active()]).toEqual([7, sheet.id]);
    expect(sheet.page).toMatchObject({
      orientation: "landscape",
      paperSize: "A4",
      pagesWide: 1,
      titleRows: { first: 6, last: 6 },
    });
  });

  test("comes with a history that prints one page wide, its headings on each page", async () => {
    const { engine } = await built();
    const history = engine.sheets.named("Lịch sử")!;
    expect(history.page).toMatchObject({ orientation: "landscape", pagesWide: 1, titleRows: { first: 0, last: 0 } });
  });

  test("is named in the language chosen for it, as its history is", async () => {
    const { engine, pane } = await open();
    await findRawCounts(pane);
    pane.store.set({ choices: { sheetLanguage: "en" } });
    await buildRanking(pane);
    expect(engine.sheets.all().map(({ name }) => name)).toEqual(["Dữ liệu", "Ranking", "Ranking history"]);
  });

  test("draws its chart from its own cells", async () => {
    const { engine } = await built();
    const sheet = engine.sheets.named(ranking)!.id;
    const cells = (column: number) => ({ sheet, area: { row: 7, column, rows: 3, columns: 1 } });
    expect(engine.charts.all()).toMatchObject([
      {
        categories: cells(1),
        series: [
          { name: "Độ phủ", values: cells(4) },
          { name: "Chỉ tiêu", type: "Line", values: cells(5) },
        ],
      },
    ]);
  });

  test("follows a raw count at once, and its order when built again", async () => {
    const workbook = await built();
    workbook.setCell("Dữ liệu", "B4", "99000");
    await workbook.settled();
    expect(workbook.getRange(ranking, "A10:C10")).toEqual([[1, "Huyện Phụng Hiệp", 99000]]);
    await buildRanking(workbook.pane);
    expect(units(workbook)[0]).toEqual([1, "Huyện Phụng Hiệp"]);
  });

  test("stands without places where no base is found and it is wanted all the same", async () => {
    const { C3, C4, C5, C6, ...counts } = rawCounts;
    void [C3, C4, C5, C6];
    const workbook = await open({ "Dữ liệu": counts });
    await findRawCounts(workbook.pane);
    await buildDespiteErrors(workbook.pane);
    expect(workbook.pane.store.get().outcome).toMatchObject({ kind: "built", units: 3 });
    expect(workbook.getRange(ranking, "A8:C8")).toEqual([["", "Huyện Phụng Hiệp", 13200]]);
  });

  test("lends no unit another's base or earlier place where raw rows are put in another order", async () => {
    const { C3, C4, C5, C6, ...counts } = { ...rawCounts, A2: "Đến hết ngày 13/8/2020" };
    const bases = {
      A1: "Đơn vị",
      B1: C3,
      A2: rawCounts.A4,
      B2: C4,
      A3: rawCounts.A5,
      B3: C5,
      A4: rawCounts.A6,
      B4: C6,
    };
    const workbook = await open({ "Dữ liệu": counts, "Dân số": bases });
    await findRawCounts(workbook.pane);
    await buildRanking(workbook.pane);
    workbook.setCell("Dữ liệu", "A2", "Đến hết ngày 16/8/2020");
    await buildRanking(workbook.pane);
    const shown = () => workbook.getRange(ranking, "A8:I11").map((row) => [row[0], row[1], row[3], row[8]]);
    expect(shown()).toEqual([
      [1, "Thành phố Vị Thanh", 73322, 1],
      [2, "Huyện Vị Thủy", 91500, 2],
      [3, "Huyện Phụng Hiệp", 188000, 3],
      ["", "Tổng cộng", 352822, ""],
    ]);
    workbook.setCell("Dữ liệu", "A4", rawCounts.A5);
    workbook.setCell("Dữ liệu", "B4", rawCounts.B5);
    workbook.setCell("Dữ liệu", "A5", rawCounts.A4);
    workbook.setCell("Dữ liệu", "B5", rawCounts.B4);
    expect(shown()).toEqual([
      ["", "Huyện Phụng Hiệp", "", ""],
      [1, "Huyện Vị Thủy", 91500, 2],
      ["", "Thành phố Vị Thanh", "", ""],
      ["", "Tổng cộng (trên 1/3 đơn vị)", 91500, ""],
    ]);
    expect(workbook.getRange(ranking, "J8:J10").flat()).toEqual(["", 1, ""]);
    expect(workbook.getCell(ranking, "A6").value).toBe("Thứ tự đã cũ vì số liệu đã đổi: bấm Dựng lại.");
    await buildRanking(workbook.pane);
    expect(shown().map(([place, unit, base]) => [place, unit, base])).toEqual([
      [1, "Thành phố Vị Thanh", 73322],
      [2, "Huyện Vị Thủy", 91500],
      [3, "Huyện Phụng Hiệp", 188000],
      ["", "Tổng cộng", 352822],
    ]);
  });

  test("says of a name that several units bear which is meant, as long as that name stands there", async () => {
    const communes = {
      ...{ A1: "Huyện", B1: "Xã", C1: "Lượt cài đặt", D1: "Dân số" },
      ...{ A2: "Huyện Long Mỹ", B2: "Xã Thuận Hòa", C2: "300", D2: "1000" },
      ...{ A3: "Huyện Vị Thủy", B3: "Xã Thuận Hòa", C3: "200", D3: "1000" },
      ...{ A4: "Huyện Vị Thủy", B4: "Xã Vị Đông", C4: "100", D4: "1000" },
    };
    const workbook = await open({ "Dữ liệu": communes });
    await findRawCounts(workbook.pane);
    await buildRanking(workbook.pane);
    const names = () => workbook.getRange(ranking, "B8:B10").flat();
    expect(names()).toEqual(["Xã Thuận Hòa (Huyện Long Mỹ)", "Xã Thuận Hòa (Huyện Vị Thủy)", "Xã Vị Đông"]);
    workbook.setCell("Dữ liệu", "B2", "Xã Vị Đông");
    expect(names()[0]).toBe("Xã Vị Đông");
  });

  test("lends no commune the base of another of its name where their rows are put in another order", async () => {
    const communes = {
      ...{ A1: "Huyện", B1: "Xã", C1: "Lượt cài đặt" },
      ...{ A2: "Huyện Long Mỹ", B2: "Xã Thuận Hòa", C2: "300" },
      ...{ A3: "Huyện Vị Thủy", B3: "Xã Thuận Hòa", C3: "200" },
      ...{ A4: "Huyện Vị Thủy", B4: "Xã Vị Đông", C4: "100" },
    };
    const bases = {
      ...{ A1: "Huyện", B1: "Xã", C1: "Dân số" },
      ...{ A2: "Huyện Vị Thủy", B2: "Xã Thuận Hòa", C2: "2000" },
      ...{ A3: "Huyện Long Mỹ", B3: "Xã Thuận Hòa", C3: "1000" },
      ...{ A4: "Huyện Vị Thủy", B4: "Xã Vị Đông", C4: "3000" },
    };
    const workbook = await open({ "Dữ liệu": communes, "Dân số": bases });
    await findRawCounts(workbook.pane);
    await buildRanking(workbook.pane);
    const shown = () => workbook.getRange(ranking, "B8:D10").map(([name, , base]) => [name, base]);
    expect(shown()).toEqual([
      ["Xã Thuận Hòa (Huyện Long Mỹ)", 1000],
      ["Xã Thuận Hòa (Huyện Vị Thủy)", 2000],
      ["Xã Vị Đông", 3000],
    ]);
    workbook.setCell("Dữ liệu", "A2", "Huyện Vị Thủy");
    workbook.setCell("Dữ liệu", "A3", "Huyện Long Mỹ");
    expect(shown()).toEqual([
      ["Xã Thuận Hòa", ""],
      ["Xã Thuận Hòa", ""],
      ["Xã Vị Đông", 3000],
    ]);
  });

  test("counts no figure that is no count, as the pane says", async () => {
    const workbook = await open({ "Dữ liệu": { ...rawCounts, B5: "13.2", C6: "90.5" } });
    await findRawCounts(workbook.pane);
    await buildDespiteErrors(workbook.pane);
    expect(workbook.getRange(ranking, "A8:E11").map(([place, unit, installs]) => [place, unit, installs])).toEqual([
      [1, "Huyện Phụng Hiệp", 13200],
      ["", "Thành phố Vị Thanh", ""],
      ["", "Huyện Vị Thủy", 7600],
      ["", "Tổng cộng (trên 1/3 đơn vị)", 13200],
    ]);
  });

  test("keeps names that would be read as formulas, and shows them as they are", async () => {
    const workbook = await built({ "Dữ liệu": { ...rawCounts, A5: "'=1+1", B3: "'+ Lượt cài đặt" } });
    expect(workbook.getCell(ranking, "B8").value).toBe("=1+1");
    expect(workbook.getCell(ranking, "C7").value).toBe("+ Lượt cài đặt");
  });

  test("keeps such names in the history too, finds them there again, and is taken back", async () => {
    const workbook = await open({ "Dữ liệu": { ...rawCounts, A2: "Đến hết ngày 13/8/2020", A4: "'=1+1" } });
    await findRawCounts(workbook.pane);
    await buildRanking(workbook.pane);
    const names = () => workbook.getRange("Lịch sử", "B2:B4").flat();
    expect(names()).toContain("=1+1");
    workbook.setCell("Dữ liệu", "A2", "Đến hết ngày 16/8/2020");
    await buildRanking(workbook.pane);
    const before = workbook
      .getRange(ranking, "A7:L7")
      .flat()
      .findIndex((heading) => /13\/0?8/.test(String(heading)));
    expect(workbook.getRange(ranking, "A8:L10").map((row) => row[before])).toEqual([1, 2, 3]);
    await undoBuild(workbook.pane);
    expect(workbook.pane.store.get().outcome).toEqual({ kind: "undone" });
    expect(names()).toContain("=1+1");
  });
});

describe("built again in place", () => {
  test("leaves what a person wrote beside it, and formulas elsewhere that refer to it", async () => {
    const workbook = await built();
    workbook.setCell(ranking, "J8", "đã nhắc");
    workbook.setCell("Dữ liệu", "F1", `='${ranking}'!E8`);
    const id = workbook.engine.sheets.named(ranking)!.id;
    await buildRanking(workbook.pane);
    expect(workbook.engine.sheets.named(ranking)!.id).toBe(id);
    expect(workbook.getCell(ranking, "J8").value).toBe("đã nhắc");
    expect(workbook.getCell("Dữ liệu", "F1").value).toBe(10000 / 73322);
  });

  test("takes references to its last lines along, and grows ranges over its units, when units come", async () => {
    const workbook = await built({ "Dữ liệu": rawCounts, Khác: {} });
    const formulas = [`='${ranking}'!C11`, `=SUM('${ranking}'!C8:C10)`, `='${ranking}'!E8`];
    formulas.forEach((formula, row) => workbook.setCell("Khác", `F${row + 1}`, formula));
    workbook.setCell(ranking, "B20", "Người lập biểu");
    const before = everything(workbook);
    workbook.setCell("Dữ liệu", "A7", "Huyện Long Mỹ");
    workbook.setCell("Dữ liệu", "B7", "3700");
    workbook.setCell("Dữ liệu", "C7", "77600");
    await buildRanking(workbook.pane);
    expect(workbook.pane.store.get().outcome).toMatchObject({ kind: "built", units: 4 });
    const referring = () => ["F1", "F2", "F3"].map((cell) => workbook.getCell("Khác", cell));
    expect(referring()).toMatchObject([
      { content: `='${ranking}'!C12`, value: 34_500 },
      { content: `=SUM('${ranking}'!C8:C11)`, value: 34_500 },
      { content: `='${ranking}'!E8`, value: 10000 / 73322 },
    ]);
    expect(workbook.getCell(ranking, "B21").value).toBe("Người lập biểu");
    await undoBuild(workbook.pane);
    expect(workbook.pane.store.get().outcome).toMatchObject({ kind: "undone" });
    for (const cell of ["A7", "B7", "C7"]) workbook.setCell("Dữ liệu", cell, "");
    expect(everything(workbook)).toEqual(before);
    expect(referring().map(({ content }) => content)).toEqual(formulas);
  });

  test("moves what stands right of new columns, with references to it, and back when that is taken back", async () => {
    const workbook = await built({ "Dữ liệu": { ...rawCounts, A2: "Đến hết ngày 13/8/2020" } });
    const referring = (columns: string) => [...columns].map((column) => `='${ranking}'!${column}8`);
    workbook.setCell(ranking, "J8", "đã nhắc");
    workbook.setCell("Dữ liệu", "F1", referring("I")[0]!);
    workbook.setCell("Dữ liệu", "F2", referring("J")[0]!);
    const before = everything(workbook);
    workbook.setCell("Dữ liệu", "A2", "Đến hết ngày 16/8/2020");
    await buildRanking(workbook.pane);
    expect(workbook.pane.store.get().outcome).toMatchObject({ kind: "built" });
    expect(workbook.getRange(ranking, "I7:M8")).toEqual([
      ["Hạng ngày 13/8/2020", "Tăng, giảm bậc", "Tỷ trọng trong tổng", "", ""],
      [1, 0, 10000 / 30800, "đã nhắc", ""],
    ]);
    expect(["F1", "F2"].map((cell) => workbook.getCell("Dữ liệu", cell).content)).toEqual(referring("KL"));
    await undoBuild(workbook.pane);
    workbook.setCell("Dữ liệu", "A2", "Đến hết ngày 13/8/2020");
    expect(everything(workbook)).toEqual(before);
  });

  test("keeps the place of a column that is no more wanted, hidden, so that references to others stay good", async () => {
    const workbook = await open();
    const { id } = workbook.engine.sheets.named("Dữ liệu")!;
    const hidden = () =>
      [..."ABCDEFGHIJKL"].filter((_, column) =>
        workbook.engine.looks.isHidden(workbook.engine.sheets.named(ranking)!.id, "column", column),
      );
    const built = async (deadline: number | undefined) => {
      choose(workbook.pane, { deadline });
      await buildRanking(workbook.pane);
      expect(workbook.pane.store.get().outcome).toMatchObject({ kind: "built" });
      const [headings = [], ...rows] = tenColumns(workbook);
      return rows.map((row) => Object.fromEntries(row.map((value, column) => [headings[column], value])));
    };
    await findRawCounts(workbook.pane);
    const without = await built(undefined);
    await undoBuild(workbook.pane);
    const withPace = await built(44_073);
    workbook.engine.cells.setContent(id, 0, 5, `='${ranking}'!J8`);
    workbook.setCell(ranking, "K7", "Ghi chú");
    workbook.setCell(ranking, "K8", "đã nhắc");
    expect(hidden()).toEqual([]);
    const shown = everything(workbook);

    const kept = await built(undefined);
    expect(hidden()).toEqual(["I"]);
    expect(workbook.getRange(ranking, "I7:K8")).toEqual([
      ["Cần mỗi ngày", "Tỷ trọng trong tổng", "Ghi chú"],
      ["", 10000 / 30800, "đã nhắc"],
    ]);
    expect(kept).toEqual(without.map(({ "": none, ...row }) => ({ ...row, "Cần mỗi ngày": none })));
    expect(workbook.getCell("Dữ liệu", "F1")).toMatchObject({ content: `='${ranking}'!J8`, value: 10000 / 30800 });

    await undoBuild(workbook.pane);
    expect(workbook.pane.store.get().outcome).toMatchObject({ kind: "undone" });
    expect([everything(workbook), hidden()]).toEqual([shown, []]);
    await built(undefined);
    expect(await built(44_073)).toEqual(withPace);
    expect(hidden()).toEqual([]);
  });

  test("follows its table under a letterhead that a person put above it", async () => {
    const workbook = await built();
    const { id } = workbook.engine.sheets.named(ranking)!;
    workbook.setCell("Dữ liệu", "F1", `='${ranking}'!E8`);
    workbook.engine.cells.insertHeaders(id, "row", 0, 2);
    workbook.setCell(ranking, "A1", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
    const before = everything(workbook);
    for (let time = 1; time <= 2; time++) {
      await buildRanking(workbook.pane);
      expect(workbook.pane.store.get().outcome).toEqual({ kind: "built", sheet: ranking, units: 3 });
      expect(everything(workbook)).toEqual(before);
    }
    workbook.setCell("Dữ liệu", "B4", "99000");
    await buildRanking(workbook.pane);
    expect(workbook.getRange(ranking, "A10:C10")).toEqual([[1, "Huyện Phụng Hiệp", 99000]]);
    expect(workbook.getCell("Dữ liệu", "F1").content).toBe(`='${ranking}'!E10`);
    expect(workbook.getRange(ranking, "A1:A3").flat()).toEqual([
      "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
      "",
      expect.any(String),
    ]);
  });

  test("follows its table beside a margin that a person put before it, and is taken back there", async () => {
    const workbook = await built();
    const { id } = workbook.engine.sheets.named(ranking)!;
    workbook.engine.cells.insertHeaders(id, "column", 0, 1);
    workbook.setCell(ranking, "A8", "lề");
    const before = everything(workbook);
    await buildRanking(workbook.pane);
    expect(workbook.pane.store.get().outcome).toEqual({ kind: "built", sheet: ranking, units: 3 });
    expect(everything(workbook)).toEqual(before);
    workbook.setCell("Dữ liệu", "B4", "99000");
    await buildRanking(workbook.pane);
    expect(workbook.getRange(ranking, "A8:D8")).toEqual([["lề", 1, "Huyện Phụng Hiệp", 99000]]);
    await undoBuild(workbook.pane);
    expect(workbook.pane.store.get().outcome).toMatchObject({ kind: "undone" });
    expect(workbook.getRange(ranking, "B8:C8")).toEqual([[2, "Thành phố Vị Thanh"]]);
  });

  test("asks about a cell edited by hand under a letterhead, by the name the cell has now", async () => {
    const workbook = await built();
    workbook.engine.cells.insertHeaders(workbook.engine.sheets.named(ranking)!.id, "row", 0, 2);
    workbook.setCell(ranking, "C11", "12345");
    await buildRanking(workbook.pane);
    expect(workbook.pane.store.get().outcome).toEqual({
      kind: "edited",
      sheet: ranking,
      cells: [{ row: 10, column: 2, rows: 1, columns: 1 }],
    });
  });

  test("keeps one table and one chart, grown with the units", async () => {
    const workbook = await built();
    const [table] = rankingTables(workbook);
    const [chart] = workbook.engine.charts.all();
    workbook.setCell("Dữ liệu", "A7", "Huyện Long Mỹ");
    workbook.setCell("Dữ liệu", "B7", "3700");
    workbook.setCell("Dữ liệu", "C7", "77600");
    await buildRanking(workbook.pane);
    expect(rankingTables(workbook)).toEqual([{ ...table, area: { row: 6, column: 0, rows: 5, columns: 9 } }]);
    expect(workbook.engine.charts.all()).toMatchObject([
      {
        id: chart!.id,
        categories: { area: { rows: 4 } },
        series: [{ values: { area: { rows: 4 } } }, { values: { area: { rows: 4 } } }],
      },
    ]);
    expect(workbook.getRange(ranking, "B8:B12").flat()).toEqual([
      "Thành phố Vị Thanh",
      "Huyện Vị Thủy",
      "Huyện Phụng Hiệp",
      "Huyện Long Mỹ",
      "Tổng cộng",
    ]);
  });

  test("leaves out of its chart the line that a person took out, and the bars under another one", async () => {
    const workbook = await built();
    const [chart] = workbook.engine.charts.all();
    workbook.engine.charts.update(chart!.id, { series: chart!.series.slice(0, 1) });
    for (const installs of ["14000", "15000"]) {
      workbook.setCell("Dữ liệu", "B5", installs);
      await buildRanking(workbook.pane);
      expect(workbook.pane.store.get().outcome).toMatchObject({ kind: "built" });
      expect(workbook.engine.charts.all()).toMatchObject([{ id: chart!.id, series: [{ name: "Độ phủ" }] }]);
    }
    await undoBuild(workbook.pane);
    expect(workbook.pane.store.get().outcome).toMatchObject({ kind: "undone" });
    expect(workbook.engine.charts.all()).toMatchObject([{ id: chart!.id, series: [{ name: "Độ phủ" }] }]);
  });

  test("draws its chart anew where bases came to the counts, and as it was when that is taken back", async () => {
    const { C3, C4, C5, C6, ...counts } = rawCounts;
    const workbook = await open({ "Dữ liệu": counts });
    await findRawCounts(workbook.pane);
    choose(workbook.pane, { rankBy: "installs" });
    await buildDespiteErrors(workbook.pane);
    const names = () => workbook.engine.charts.all().map(({ series }) => series.map(({ name }) => name));
    expect(names()).toEqual([["Lượt cài đặt"]]);
    for (const [cell, value] of Object.entries({ C3, C4, C5, C6 })) workbook.setCell("Dữ liệu", cell, value);
    await buildRanking(workbook.pane);
    expect(names()).toEqual([["Độ phủ", "Chỉ tiêu"]]);
    await undoBuild(workbook.pane);
    expect(workbook.pane.store.get().outcome).toMatchObject({ kind: "undone" });
    expect(names()).toEqual([["Lượt cài đặt"]]);
  });

  test("says which remarks beside it stand in another unit's row since the order changed, and no others", async () => {
    const workbook = await built();
    workbook.setCell(ranking, "L8", "Đã nhắc");
    workbook.setCell(ranking, "L9", "=E9*2");
    workbook.setCell(ranking, "L11", "Người lập biểu");
    await buildRanking(workbook.pane);
    expect(workbook.pane.store.get().outcome).toEqual({ kind: "built", sheet: ranking, units: 3 });
    workbook.setCell("Dữ liệu", "B6", "70000");
    await buildRanking(workbook.pane);
    const remarks = [{ row: 7, column: 11, rows: 1, columns: 1 }];
    expect(workbook.pane.store.get().outcome).toEqual({ kind: "built", sheet: ranking, units: 3, remarks });
    expect(workbook.getCell(ranking, "L8").value).toBe("Đã nhắc");
  });

  test("keeps the rows of units that went, blank and hidden, so that references to the lines under them stay good", async () => {
    const workbook = await built();
    workbook.setCell("Dữ liệu", "H1", `='${ranking}'!C11`);
    workbook.setCell(ranking, "P10", "Chờ số liệu");
    const total = () => workbook.getRange(ranking, "B8:C11");
    for (const column of ["A", "B", "C"]) workbook.setCell("Dữ liệu", `${column}6`, "");
    await buildRanking(workbook.pane);
    expect(total()).toEqual([
      ["Thành phố Vị Thanh", 10000],
      ["Huyện Phụng Hiệp", 13200],
      ["", ""],
      ["Tổng cộng", 23200],
    ]);
    expect(workbook.getRange("Dữ liệu", "H1")).toEqual([[23200]]);
    expect(rankingTables(workbook)).toMatchObject([{ area: { rows: 4 } }]);
    expect(workbook.getRange(ranking, "P10")).toEqual([["Chờ số liệu"]]);
  });

  test("gives kept rows to units that come again", async () => {
    const workbook = await built();
    workbook.setCell("Dữ liệu", "H1", `='${ranking}'!C11`);
    const before = workbook.getRange(ranking, "A1:O14");
    const raw = workbook.getRange("Dữ liệu", "A6:C6")[0]!;
    for (const column of ["A", "B", "C"]) workbook.setCell("Dữ liệu", `${column}6`, "");
    await buildRanking(workbook.pane);
    for (const [index, column] of ["A", "B", "C"].entries())
      workbook.setCell("Dữ liệu", `${column}6`, String(raw[index]));
    await buildRanking(workbook.pane);
    expect(workbook.pane.store.get().outcome).toEqual({ kind: "built", sheet: ranking, units: 3 });
    expect(workbook.getRange(ranking, "A1:O14")).toEqual(before);
    expect(rankingTables(workbook)).toMatchObject([{ area: { rows: 4 } }]);
    expect(workbook.getRange("Dữ liệu", "H1")).toEqual(workbook.getRange(ranking, "C11"));
  });

  test("finds the sheet by its table after a person renamed it", async () => {
    const workbook = await built();
    workbook.engine.sheets.update(workbook.engine.sheets.named(ranking)!.id, { name: "Gửi giám đốc" });
    await buildRanking(workbook.pane);
    expect(workbook.pane.store.get().outcome).toEqual({ kind: "built", sheet: "Gửi giám đốc", units: 3 });
    expect(workbook.engine.sheets.all().map(({ name }) => name)).toEqual(["Dữ liệu", "Gửi giám đốc", "Lịch sử"]);
  });

  test("replaces its own data bars and colours instead of piling them up", async () => {
    const workbook = await built();
    const sheet = workbook.engine.sheets.named(ranking)!.id;
    const before = workbook.engine.conditionalFormats.all(sheet);
    await buildRanking(workbook.pane);
    expect(before).toHaveLength(3);
    expect(workbook.engine.conditionalFormats.all(sheet)).toHaveLength(3);
  });
});

test("says nothing of the ranking sheet's own headings where the raw sheet is gone", async () => {
  const workbook = await built({ "Dữ liệu": rawCounts, Khác: { A1: "Lịch họp" } });
  workbook.engine.sheets.remove(workbook.engine.sheets.named("Dữ liệu")!.id);
  await findRawCounts(workbook.pane);
  expect(whyNothingFound(workbook.pane.store.get())).toMatchObject({ code: "no-header", words: { sheet: "Khác" } });
});

describe("the paragraph beside the built sheet", () => {
  const isCurrent = ({ pane }: Opened) => {
    const { built: onSheet, draft } = pane.store.get();
    return saysTheSame(onSheet!.ranking, draft!.ranking!, onSheet!.mode);
  };
  const changedTo = async (workbook: Opened, cell: string, content: string) => {
    workbook.setCell("Dữ liệu", cell, content);
    await findRawCounts(workbook.pane);
    return isCurrent(workbook);
  };

  test("says what a live sheet says, also when a count changes, until a unit comes or the target is another", async () => {
    const workbook = await built({ "Dữ liệu": { ...rawCounts, A2: "Đến hết ngày 13/8/2020" } });
    expect(isCurrent(workbook)).toBe(true);
    workbook.setCell("Dữ liệu", "A2", "Đến hết ngày 16/8/2020");
    await buildRanking(workbook.pane);
    await findRawCounts(workbook.pane);
    expect(isCurrent(workbook)).toBe(true);
    expect(await changedTo(workbook, "B5", "9000")).toBe(true);
    expect(await changedTo(workbook, "A7", "Huyện Long Mỹ")).toBe(false);
    expect(await changedTo(workbook, "A7", "")).toBe(true);
    redraft(workbook.pane, { target: 0.4 });
    expect(isCurrent(workbook)).toBe(false);
  });

  test("says what a sheet of values says, which no count changes", async () => {
    const workbook = await open({ "Dữ liệu": rawCounts });
    await findRawCounts(workbook.pane);
    redraft(workbook.pane, { choices: { mode: "values" } });
    await buildRanking(workbook.pane);
    await findRawCounts(workbook.pane);
    expect(isCurrent(workbook)).toBe(true);
    expect(await changedTo(workbook, "B5", "9000")).toBe(false);
    await undoBuild(workbook.pane);
    expect(workbook.pane.store.get().built).toBeNull();
  });
});

describe("nothing changes", () => {
  test("where a column was put into the ranking or taken out, which the pane says with the cell", async () => {
    for (const change of ["insert", "delete"] as const) {
      const workbook = await built();
      const { id } = workbook.engine.sheets.named(ranking)!;
      if (change === "insert") workbook.engine.cells.insertHeaders(id, "column", 3, 1);
      else workbook.engine.cells.removeHeaders(id, "column", 3, 1);
      const before = everything(workbook);
      await buildRanking(workbook.pane);
      const cell = { row: 6, column: 3 };
      const failure = { code: "columns-changed", sheet: ranking, cell };
      expect(workbook.pane.store.get().outcome).toEqual({ kind: "unfit", failure });
      expect(everything(workbook)).toEqual(before);
    }
  });

  const unchanged = async (workbook: Opened) => {
    const before = everything(workbook);
    await buildRanking(workbook.pane);
    expect(everything(workbook)).toEqual(before);
    return workbook.pane.store.get().outcome;
  };

  test("where the ranking sheet is protected", async () => {
    const workbook = await built();
    workbook.engine.sheets.update(workbook.engine.sheets.named(ranking)!.id, { protected: true });
    expect(await unchanged(workbook)).toEqual({ kind: "unfit", failure: { code: "sheet-protected", sheet: ranking } });
    expect(workbook.asked()).toEqual([read]);
  });

  test("where a sheet of the name is a person's own", async () => {
    const workbook = await open({ "Dữ liệu": rawCounts, [ranking]: { A1: "của tôi" } });
    expect(await unchanged(workbook)).toEqual({ kind: "unfit", failure: { code: "name-taken", sheet: ranking } });
  });

  test.each([
    ["error-before", "unexpected"],
    ["access-denied", "access-denied"],
    ["session-lost", "session-lost"],
  ] as const)("where Excel refuses the write with %s", async (mode, code) => {
    const workbook = await built();
    workbook.host.fail({ request: 2, mode });
    expect(await unchanged(workbook)).toMatchObject({ kind: "failed", failure: { code } });
    expect(workbook.asked().map(({ writes }) => writes)).toEqual([false, true, false]);
  });

  test("where Excel refuses to be read", async () => {
    const workbook = await built();
    workbook.host.fail({ mode: "edit-mode" });
    expect(await unchanged(workbook)).toMatchObject({ kind: "failed", failure: { code: "edit-mode" } });
  });
});

test("readSource of a sheet that is gone is sheet-missing", async () => {
  await open();
  await expect(excelWorkbook.readSource(["Đã xóa"], ranking, "T", "C")).rejects.toMatchObject({
    code: "sheet-missing",
    sheet: "Đã xóa",
  });
});

test("select of a sheet that is gone is sheet-missing", async () => {
  await open();
  await expect(excelWorkbook.select({ sheet: "Đã xóa", row: 0, column: 0 })).rejects.toMatchObject({
    code: "sheet-missing",
    sheet: "Đã xóa",
  });
});

test("select shows the cell's sheet and selects the cell", async () => {
  const { engine } = await open({ Một: {}, "Dữ liệu": rawCounts });
  await excelWorkbook.select({ sheet: "Dữ liệu", row: 4, column: 1 });
  expect(engine.sheets.active()).toBe(engine.sheets.named("Dữ liệu")!.id);
  expect(engine.selection().areas).toEqual([{ row: 4, column: 1, rows: 1, columns: 1 }]);
});

test("a request waits while a cell is being edited, says so after 1.5 seconds, and goes on", async () => {
  const { host } = await open();
  const waited: boolean[] = [];
  excelWorkbook.onEditMode((waiting) => waited.push(waiting));
  host.setEditMode(true);
  const reading = excelWorkbook.readWorkbook();
  await new Promise((resolve) => setTimeout(resolve, 1700));
  expect(waited).toEqual([true]);
  host.setEditMode(false);
  expect((await reading).grids).toHaveLength(1);
  expect(waited).toEqual([true, false]);
});

describe("watch", () => {
  const quiet = () => new Promise((resolve) => setTimeout(resolve, 50));

  test("hears a person's changes and sheets that come and go, until it is stopped", async () => {
    const { setCell, engine } = await open();
    let heard = 0;
    const stop = await excelWorkbook.watch(() => heard++);
    setCell("Dữ liệu", "B4", "1");
    await quiet();
    expect(heard).toBe(1);
    const added = engine.sheets.add("Mới");
    await quiet();
    expect(heard).toBe(2);
    engine.sheets.remove(added);
    await quiet();
    expect(heard).toBe(3);
    await stop();
    setCell("Dữ liệu", "B4", "2");
    await quiet();
    expect(heard).toBe(3);
  });

  test("does not hear our own writing", async () => {
    const { pane } = await open();
    let heard = 0;
    const stop = await excelWorkbook.watch(() => heard++);
    await buildRanking(pane);
    await buildRanking(pane);
    await quiet();
    await stop();
    expect(heard).toBe(0);
  });
});

test("the sample goes into an empty workbook as numbers and text, and is ranked from there", async () => {
  const { pane, getRange } = await open({ Sheet1: {} });
  await findRawCounts(pane);
  await insertSample(pane);
  expect(getRange("Dữ liệu", "B5:D5")).toEqual([["Huyện Phụng Hiệp", 13200, 188000]]);
  await buildRanking(pane);
  expect(pane.store.get().outcome).toEqual({ kind: "built", sheet: ranking, units: 8 });
});
