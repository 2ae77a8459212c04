import { checkRawTable } from "../../src/ranking/checkRawTable";
import { sampleSheet } from "../../src/ranking/sampleSheet";
import { gridOfPlan } from "../helpers/grids";
import { tableIn } from "../helpers/rawTables";

const languages = ["vi", "en"] as const;

test.each(languages)(
  "sampleSheet(%j) has installs in C5:C12 and populations in D5:D12 that add up to 733,017",
  (language) => {
    const rows = sampleSheet(language).cells.slice(4, 12);
    const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
    expect([sum(2), sum(3)]).toEqual([63010, 733017]);
  },
);

test.each(languages)("sampleSheet(%j) has one format for each cell", (language) => {
  const { cells, numberFormats, owned } = sampleSheet(language);
  expect(numberFormats.map((row) => row.length)).toEqual(cells.map((row) => row.length));
  expect([owned.rows, owned.columns]).toEqual([cells.length, cells[0]!.length]);
});

test.each(languages)("sampleSheet(%j) has no error in it", (language) => {
  const grid = gridOfPlan(sampleSheet(language));
  expect(checkRawTable(tableIn(grid), grid).filter(({ severity }) => severity !== "note")).toEqual([]);
});

test("sampleSheet(language) keeps place names and printed words Vietnamese", () => {
  const words = (language: "vi" | "en") =>
    sampleSheet(language)
      .cells.slice(4, 12)
      .map((row) => [row[1], row[4]]);
  expect(words("en")).toEqual(words("vi"));
  expect(words("vi")[0]).toEqual(["Huyện Phụng Hiệp", "hơn 13.200"]);
});
