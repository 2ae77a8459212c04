import { findRawCounts } from "../../src/taskpane/actions/findRawCounts";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { openedWorkbook, rawCounts } from "./openedWorkbook";

type Opened = Awaited<ReturnType<typeof openedWorkbook>>;

let opened: Opened;
const open = async (...given: Parameters<typeof openedWorkbook>) => (opened = await openedWorkbook(...given));
afterEach(() => opened.close());

const sheet = "Dữ liệu";
const read = { writes: false, error: null };

/** A title merged over the table, a table of Excel's own, its last row filtered away. */
async function dressed(): Promise<Opened> {
  const workbook = await open({ [sheet]: rawCounts, Trống: {} });
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet);
    cells.getRange("A1:C1").merge();
    const table = cells.tables.add("A3:C6", true);
    table.name = "SoLieu";
    const shown = ["Huyện Phụng Hiệp", "Thành phố Vị Thanh"];
    table.autoFilter.apply(table.getRange(), 0, { filterOn: Excel.FilterOn.values, values: shown });
    await context.sync();
  });
  await workbook.settled();
  workbook.asked();
  return workbook;
}

const around = {
  sheet,
  merged: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  hiddenRows: [5],
  filtered: true,
  tables: [{ name: "SoLieu", area: { row: 2, column: 0, rows: 4, columns: 3 } }],
};

test("readWorkbook reads merged areas, hidden rows, filters and tables with the cells, in the same two requests", async () => {
  const { asked } = await dressed();
  const { grids } = await excelWorkbook.readWorkbook();
  expect(asked()).toEqual([read, read]);
  expect(grids).toMatchObject([around, { sheet: "Trống", values: [] }]);
});

test("readSource reads the same in one request, by the tables that were there when the workbook was read", async () => {
  const { asked } = await dressed();
  await excelWorkbook.readWorkbook();
  asked();
  const { grids } = await excelWorkbook.readSource([sheet], "Xếp hạng", "T", "C");
  expect(asked()).toEqual([read]);
  expect(grids).toMatchObject([around]);
});

test("readSource leaves out a table that is gone since", async () => {
  await dressed();
  await excelWorkbook.readWorkbook();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("SoLieu").convertToRange();
    await context.sync();
  });
  const { grids } = await excelWorkbook.readSource([sheet], "Xếp hạng", "T", "C");
  expect(grids).toMatchObject([{ sheet, tables: [] }]);
});

test("a sheet with nothing merged, hidden or filtered says so", async () => {
  await open();
  const { grids } = await excelWorkbook.readWorkbook();
  expect(grids).toMatchObject([{ merged: [], hiddenRows: [], filtered: false, tables: [] }]);
});

test("where Excel refuses what is around the cells, the cells alone are read", async () => {
  const { host } = await open();
  host.fail({ request: 2, mode: "error-before" });
  const { grids } = await excelWorkbook.readWorkbook();
  expect(grids).toMatchObject([{ sheet, row: 0, column: 0 }]);
  expect(grids[0]).not.toHaveProperty("merged");
});

test("where Excel refuses the cells too, the reading fails", async () => {
  const { host, pane } = await open();
  host.fail({ request: 1, mode: "access-denied" });
  await findRawCounts(pane);
  expect(pane.store.get().outcome).toMatchObject({ kind: "failed", failure: { code: "access-denied" } });
});
