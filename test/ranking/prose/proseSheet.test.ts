import { readFileSync } from "node:fs";
import { findRawTables } from "../../../src/ranking/findRawTables";
import { proseSheet } from "../../../src/ranking/prose/proseSheet";
import { readProse } from "../../../src/ranking/prose/readProse";
import { isTotalLabel } from "../../../src/ranking/totalWords";
import { gridOfPlan } from "../../helpers/grids";

const golden = (name: string) => readProse(readFileSync(`test/golden/prose/${name}/text.txt`, "utf8"));
const article = golden("hau-giang-article");

test("proseSheet(reading, language), with populations put beside it, is read as the same counts and the stated total", () => {
  const plan = proseSheet(article, "vi");
  const populations = plan.cells.map((row, index) => [...row, index === 3 ? "Dân số" : index < 4 ? "" : 80000]);
  const table = findRawTables([gridOfPlan({ ...plan, cells: populations })])[0]?.table;
  expect(table?.rows.map(({ name, installs }) => [name, installs.value])).toEqual(
    article.rows.map(({ name, count }) => [name, count?.used]),
  );
  expect(table?.total?.installs.value).toBe(63163);
  expect(table?.asOf).toBe(44059);
});

test("proseSheet(reading, language) has no base, and no figure the text did not print", () => {
  const { cells } = proseSheet(article, "vi");
  expect(cells[3]).toEqual(["STT", "Đơn vị", "Lượt cài đặt", "Số liệu nguyên văn"]);
  const printed = [...article.rows, article.total].map((row) => row?.count?.used);
  const written = cells.slice(4).flatMap((row) => row.slice(1).filter((cell) => typeof cell === "number"));
  expect(written).toEqual(printed);
});

test.each([
  ["hau-giang-article", "Tổng cộng"],
  ["provinces", "Cả nước"],
  ["bullets", "Cộng"],
])("proseSheet(reading, language) labels the total of %s so that it is known for a total: %s", (name, label) => {
  const { cells } = proseSheet(golden(name), "vi");
  const row = cells.find(([number, unit]) => number === "" && unit !== "");
  expect(row?.[1]).toBe(label);
  expect(isTotalLabel(String(row?.[1]))).toBe(true);
});

test("proseSheet(reading, language) gives an earlier day a column of its own", () => {
  const { cells } = proseSheet(golden("two-dates"), "vi");
  expect(cells.slice(3, 7)).toEqual([
    ["STT", "Đơn vị", "Lượt cài đặt", "Lượt cài đặt ngày 13/8/2020", "Số liệu nguyên văn"],
    [1, "Huyện Phụng Hiệp", 13217, 11500, "13.217"],
    [2, "Thành phố Vị Thanh", 10412, 9100, "10.412"],
    [3, "Huyện Vị Thủy", 7655, "", "7.655"],
  ]);
});

test("proseSheet(reading, language) writes a published rate as a share", () => {
  const { cells, numberFormats } = proseSheet(golden("counts-and-rates"), "en");
  expect(cells.slice(3, 5)).toEqual([
    ["No.", "Unit", "Installs", "Published rate", "As printed"],
    [1, "Huyện Việt Yên", 98292, 0.482, "98.292"],
  ]);
  expect(numberFormats[4]?.[3]).toBe("0.00%");
});

test("proseSheet(reading, language) leaves a count that can't be read blank beside its words", () => {
  const { cells } = proseSheet(golden("unclear"), "vi");
  expect(cells[4]).toEqual([1, "Huyện Phú Vang", "", "465,00"]);
});

test("proseSheet(reading, language) has one format for each cell it owns, and no formula", () => {
  const { cells, numberFormats, owned } = proseSheet(article, "en");
  expect(numberFormats.map((row) => row.length)).toEqual(new Array(owned.rows).fill(owned.columns));
  expect(cells.flat().filter((cell) => typeof cell === "string" && cell.startsWith("="))).toEqual([]);
});
