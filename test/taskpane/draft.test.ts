import { draftOf } from "../../src/taskpane/draft";
import type { CellValue, Grid } from "../../src/ranking/grid";
import { districts, districtsDay } from "./districts";

const grid = (values: readonly (readonly CellValue[])[], sheet = "Dữ liệu"): Grid => ({
  sheet,
  row: 0,
  column: 0,
  values,
});
const draft = (grids: readonly Grid[], given: Partial<Parameters<typeof draftOf>[0]> = {}) =>
  draftOf({
    reading: { grids, activeSheet: "Dữ liệu", format: null, settings: null, history: null, unfinished: null },
    choice: null,
    target: 0.3,
    typedAsOf: null,
    choices: {},
    ...given,
  });

test("draftOf ranks the table it finds, as of the day the sheet gives", () => {
  const found = draft([grid(districts)])!;
  expect(found.ranking?.units.map(({ place, name }) => [place, name])).toEqual([
    [1, "Thành phố Vị Thanh"],
    [2, "Huyện Vị Thủy"],
    [3, "Huyện Phụng Hiệp"],
  ]);
  expect([found.asOf, found.ranking?.asOf]).toEqual([districtsDay, districtsDay]);
});

test("draftOf says why it took the table", () => {
  expect(draft([grid(districts)])!.reasons).toEqual(
    expect.arrayContaining(["headings-exact", "name-heading", "base-column", "as-of"]),
  );
});

test("draftOf is null before anything was read and where no sheet has raw counts", () => {
  expect(draft([], { reading: null })).toBeNull();
  expect(draft([grid([["Ghi chú"], ["mua văn phòng phẩm"]])])).toBeNull();
});

test("draftOf ranks without the figures that are in error", () => {
  const broken = [...districts.slice(0, 5), ["Huyện Vị Thủy", "bảy nghìn", 91500]];
  const found = draft([grid(broken)])!;
  expect(found.ranking?.units.map(({ name, place }) => [name, place])).toContainEqual(["Huyện Vị Thủy", null]);
  expect(found.findings.map(({ severity }) => severity)).toContain("error");
});

test("draftOf takes a day that was entered before the sheet's, and then misses none", () => {
  const undated = [["Số lượt cài đặt", "", ""], ...districts.slice(2)];
  expect(draft([grid(undated)])!.findings.map(({ code }) => code)).toContain("no-as-of");
  const dated = draft([grid(undated)], { typedAsOf: 44060 })!;
  expect([dated.asOf, dated.ranking?.asOf, dated.table.asOf]).toEqual([44060, 44060, null]);
  expect(dated.findings.map(({ code }) => code)).not.toContain("no-as-of");
});

describe("a choice", () => {
  const wide = districts.map((row, index) => [...row, index === 2 ? "Dân số 2021" : index > 2 ? 200000 : ""]);
  const columns = { name: 0, installs: 1, base: 3 };

  test("of another column is taken", () => {
    const found = draft([grid(wide)], { choice: { sheet: "Dữ liệu", headerRow: 2, columns } })!;
    expect(found.table.headings.base).toBe("Dân số 2021");
    expect(found.tables).toContain(found.table);
  });

  test("holds where rows were put in above the table", () => {
    const lower = [["", "", "", ""], ["", "", "", ""], ...wide];
    const found = draft([grid(lower)], { choice: { sheet: "Dữ liệu", headerRow: 2, columns } })!;
    expect([found.table.headerRow, found.table.columns]).toEqual([4, columns]);
  });

  test("of another sheet is taken", () => {
    const found = draft([grid(districts), grid(districts.slice(0, 5), "Tuần trước")], {
      choice: { sheet: "Tuần trước", headerRow: 2, columns: { name: 0, installs: 1, base: 2 } },
    })!;
    expect([found.table.sheet, found.table.rows.length]).toEqual(["Tuần trước", 2]);
    expect(found.tables).toHaveLength(2);
  });

  test("of the second of two tables side by side is taken, and the first stays to choose from", () => {
    const beside = districts
      .slice(2)
      .map((row, index) => [...row, "", ...row.slice(0, 1), index === 0 ? row[1]! : 9, row[2]!]);
    const columns2 = { name: 4, installs: 5, base: 6 };
    const found = draft([grid(beside)], { choice: { sheet: "Dữ liệu", headerRow: 0, columns: columns2 } })!;
    expect(found.tables.map((table) => table.columns)).toEqual([{ name: 0, installs: 1, base: 2 }, columns2]);
    expect(found.table.rows.map(({ installs }) => installs.value)).toEqual([9, 9, 9]);
  });

  test("of a sheet that is gone gives way to what is found", () => {
    const found = draft([grid(districts)], { choice: { sheet: "Đã xóa", headerRow: 2, columns } })!;
    expect(found.table.sheet).toBe("Dữ liệu");
  });
});

test("draftOf holds all units together to a target only where the sheet or a person gives one, if each has its own", () => {
  const own = (line: string) =>
    grid([
      [line, "", "", ""],
      ["", "", "", ""],
      ["Đơn vị", "Lượt cài đặt", "Dân số", "Chỉ tiêu"],
      ["Huyện A", 300, 1000, 0.4],
      ["Huyện B", 600, 2000, 0.35],
    ]);
  const wholeOf = (...given: Parameters<typeof draft>) => draft(...given)!.ranking!.wholeTarget;
  expect(wholeOf([own("Kết quả")])).toBeNull();
  expect(wholeOf([own("Chỉ tiêu toàn tỉnh: 38%")])).toBe(0.38);
  const targetFor = { sheet: "Dữ liệu", said: null };
  expect(wholeOf([own("Kết quả")], { target: 0.32, choices: { targetFor } })).toBe(0.32);
});
