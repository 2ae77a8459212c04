import { checkRow } from "../../src/ranking/check/checkRow";
import { saysNotReported } from "../../src/ranking/saysNotReported";
import { countsSheet, tableIn } from "../helpers/rawTables";

const missing = [
  "chưa báo cáo",
  "CHƯA CÓ",
  "Chưa có số liệu",
  "chua nop",
  "(không có số liệu)",
  "-",
  "–",
  "...",
  "…",
  "n/a",
  "N/A",
  "no data",
  "not yet reported",
];

test.each(missing)("saysNotReported(%j) is true", (text) => expect(saysNotReported(text)).toBe(true));

test.each(["không", "0", "bảy nghìn", "chưa đến 5.000", "28/7", "#N/A", "x", "5.000 (chưa đủ)", ""])(
  "saysNotReported(%j) is false",
  (text) => expect(saysNotReported(text)).toBe(false),
);

test.each(missing)("a count cell that holds %j is a unit without a report, not an error", (text) => {
  const table = tableIn(
    countsSheet([
      ["A", 100, 1000],
      ["B", text, 2000],
      ["C", 300, 3000],
    ]),
  );
  const [, unit] = table.rows;
  expect([unit?.name, unit?.installs.value]).toEqual(["B", null]);
  expect(checkRow(unit!, table)).toMatchObject([
    { code: "no-report", severity: "warning", cell: { row: 2, column: 1 } },
  ]);
});

test("a base cell that says so is a base that is missing", () => {
  const table = tableIn(
    countsSheet([
      ["A", 100, 1000],
      ["B", 200, "chưa có số liệu"],
      ["C", 300, 3000],
    ]),
  );
  expect(checkRow(table.rows[1]!, table).map(({ code }) => code)).toEqual(["base-missing"]);
});
