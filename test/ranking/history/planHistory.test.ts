import type { HistoryRow } from "../../../src/ranking/history/historyTable";
import type { HistoryPlan } from "../../../src/ranking/history/historyPlan";
import { planHistory } from "../../../src/ranking/history/planHistory";
import { readHistory } from "../../../src/ranking/history/readHistory";
import { headings, historySheet, tableAfter } from "./historySheet";

const counted = "Lượt cài đặt";
const [day13, day16] = [44056, 44059];
const rowOf = (date: number, unit: string, installs: number | null, place: number | null = null): HistoryRow => ({
  date,
  unit,
  installs,
  base: 1000,
  baseName: "Dân số",
  coverage: installs === null ? null : installs / 1000,
  place,
  counted,
});
const line = (date: number, unit: string, installs: number | "", place: number | "" = "") => [
  date,
  unit,
  installs,
  1000,
  "Dân số",
  installs === "" ? "" : installs / 1000,
  place,
  counted,
  "",
];
const planned = (...given: Parameters<typeof planHistory>): HistoryPlan => {
  const result = planHistory(...given);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

test("planHistory(rows, null, sheet, language) begins a table under its headings", () => {
  const plan = planned([rowOf(day13, "A", 500, 1), rowOf(day13, "B", null)], null, "Lịch sử", "vi");
  expect(plan).toMatchObject({
    sheet: "Lịch sử",
    createSheet: true,
    table: { row: 0, column: 0, rows: 3, columns: 9 },
    print: { landscape: true, pagesWide: 1, pagesTall: null, titleRow: 0, footerRight: "Trang &P/&N" },
  });
  expect(tableAfter(plan, null)).toEqual([headings, line(day13, "A", 500, 1), line(day13, "B", "")]);
});

test("planHistory(…) formats days in the language of the history's headings, whatever that of the build", () => {
  const english = planned([rowOf(day13, "A", 500, 1)], null, "History", "en");
  expect(english.dayFormat).toBe("yyyy-mm-dd");
  expect(planned([rowOf(day16, "A", 600, 1)], historySheet([line(day13, "A", 500, 1)]), "", "en").dayFormat).toBe(
    "dd/mm/yyyy",
  );
});

test("planHistory(…) adds another day at the end and writes nothing else", () => {
  const state = historySheet([line(day13, "A", 500, 1)]);
  const plan = planned([rowOf(day16, "A", 600, 1)], state, "", "vi");
  expect(plan.writes.map(({ area }) => area)).toEqual([{ row: 2, column: 0, rows: 1, columns: 9 }]);
  expect(plan.print).toBeNull();
  expect(tableAfter(plan, state)).toEqual([headings, line(day13, "A", 500, 1), line(day16, "A", 600, 1)]);
});

test("planHistory(…) replaces a day where it stands, and only what differs", () => {
  const state = historySheet([line(day16, "B", 300, 2), line(day13, "A", 500, 1), line(day16, "A", 600, 1)]);
  const plan = planned([rowOf(day16, "A", 600, 1), rowOf(day16, "B", 700, 1)], state, "", "vi");
  expect(plan.writes).toEqual([
    { area: { row: 1, column: 0, rows: 1, columns: 9 }, cells: [[null, null, 700, null, null, 0.7, 1, null, null]] },
  ]);
  expect(plan.before).toEqual([
    { area: { row: 1, column: 0, rows: 1, columns: 9 }, cells: [[null, null, 300, null, null, 0.3, 2, null, null]] },
  ]);
});

test("planHistory(…) of the same rows writes nothing", () => {
  const state = historySheet([line(day16, "A", 600, 1), line(day16, "B", "")]);
  expect(planned([rowOf(day16, "A", 600, 1), rowOf(day16, "B", null)], state, "", "vi").writes).toEqual([]);
});

test("planHistory(…) twice leaves one row for each unit, even where two units share a name", () => {
  const rows = [rowOf(day16, "Xã Tân Tiến", 600, 1), rowOf(day16, "Xã Tân Tiến", 500, 2)];
  const first = planned(rows, null, "Lịch sử", "vi");
  const state = historySheet(tableAfter(first, null).slice(1));
  expect(planned(rows, state, "", "vi")).toMatchObject({ writes: [], table: { rows: 3 } });
});

test("planHistory(…) closes up the rows of units that are gone, and keeps the break and what a person added", () => {
  const heads = [...headings, "Ghi chú", "Nhân đôi"];
  const state = historySheet(
    [
      [...line(day16, "Cũ", 1).slice(0, 8), "đổi cách đếm", "xóa", "=C2*2"],
      [...line(day16, "A", 600, 1), "giữ", "=C3*2"],
      [...line(day13, "A", 500, 1), "cũ hơn", "=C4*2"],
    ],
    { heads },
  );
  const plan = planned([rowOf(day16, "A", 650, 1)], state, "", "vi");
  expect(plan.table.rows).toBe(3);
  expect(tableAfter(plan, state)).toEqual([
    heads,
    [...line(day16, "A", 650, 1).slice(0, 8), "đổi cách đếm", "giữ", "=C2*2"],
    [...line(day13, "A", 500, 1), "cũ hơn", "=C3*2"],
  ]);
});

test("planHistory(…) leaves another thing counted on the same day alone", () => {
  const other = [...line(day16, "A", 5, 1).slice(0, 7), "Lượt tải PC-Covid", ""];
  const state = historySheet([other]);
  const plan = planned([rowOf(day16, "A", 600, 1)], state, "", "vi");
  expect(tableAfter(plan, state)).toEqual([headings, other, line(day16, "A", 600, 1)]);
});

test("planHistory(…) carried out is read back as the rows that were given", () => {
  const rows = [rowOf(day16, "A", 600, 1), rowOf(day16, "B", 300, 2)];
  const plan = planned(rows, null, "Lịch sử", "en");
  const read = readHistory(historySheet(tableAfter(plan, null).slice(1), { heads: tableAfter(plan, null)[0]! }));
  expect(read.rows).toEqual(rows.map((row, index) => ({ ...row, row: index + 1 })));
});

describe("planHistory(…) changes nothing and says why", () => {
  test("where the sheet is protected", () =>
    expect(planHistory([], { ...historySheet([]), protected: true }, "", "vi")).toEqual({
      ok: false,
      failure: { code: "history-protected", sheet: "Lịch sử" },
    }));

  test("where a person's cells stand under the table", () =>
    expect(
      planHistory(
        [rowOf(day16, "A", 600)],
        historySheet([line(day13, "A", 500)], { below: [["", "ký tên"]] }),
        "",
        "vi",
      ),
    ).toEqual({
      ok: false,
      failure: { code: "history-in-the-way", sheet: "Lịch sử", cell: { row: 2, column: 1 } },
    }));

  test("where a column was taken away", () =>
    expect(planHistory([], historySheet([], { heads: ["Ngày"] }), "", "vi")).toMatchObject({
      failure: { code: "history-heading", problem: "column-missing", role: "unit" },
    }));
});
