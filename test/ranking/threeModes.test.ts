import { readdirSync } from "node:fs";
import "../helpers/engineGlobals";
import type { SheetMode } from "../../src/ranking/buildChoices";
import type { CellValue } from "../../src/ranking/grid";
import { planRankingSheet } from "../../src/ranking/planRankingSheet";
import type { RawFigure } from "../../src/ranking/rawTable";
import { OSpreadsheetEngine } from "../../src/workbench/engine/oSpreadsheet/oSpreadsheetEngine";
import { contentOf } from "../../src/workbench/excel/cellInput";
import { literalText } from "../../src/workbook/literalText";
import { bluezoneInEngine } from "../helpers/bluezoneInEngine";
import { rankingCase } from "../helpers/rankingCase";

const folder = "test/golden/ranking-sheet";
const target = "Xếp hạng mới";

const cases = readdirSync(folder);

const typed = (cell: CellValue) => {
  const isWritten = typeof cell !== "string" || /^'*=/.test(cell);
  return contentOf(isWritten ? cell : literalText(cell), "General", () => true) ?? "";
};

/** A spreadsheet with the raw cells that a ranking was read from and a plan for it. */
function opened(name: string, mode: SheetMode) {
  const { ranking, options } = rankingCase(`${folder}/${name}`);
  const { sheet, columns, units, stated } = ranking;
  const { cells, owned } = planRankingSheet(ranking, { ...options, mode });
  const rows = [...units, ...(stated ? [stated] : [])].map(({ source }) => source);
  const figures = rows.flatMap(({ installs, base, secondBase, target }) => [installs, base, secondBase, target]);
  const known = figures.filter((figure): figure is RawFigure => Boolean(figure));
  const engine = new OSpreadsheetEngine([...new Set([sheet, ...known.map(({ cell }) => cell.sheet)]), target]);
  engine.functions.register(bluezoneInEngine());
  const id = (name: string) => engine.sheets.named(name)!.id;
  const write = (name: string, row: number, column: number, cell: CellValue) =>
    engine.cells.setContent(id(name), row, column, typed(cell));
  for (const { row, name } of rows) write(sheet, row, columns.name, name.startsWith("=") ? `'${name}` : name);
  for (const { parentCell: at } of rows) if (at) write(at.sheet, at.row, at.column, at.text ?? "");
  for (const { cell, printed, value } of known) write(cell.sheet, cell.row, cell.column, printed ?? value ?? "");
  engine.cells.setContents(
    id(target),
    owned,
    cells.map((line) => line.map(typed)),
  );
  const shown = (row: number, column: number) => engine.cells.read(id(target), row, column).value ?? "";
  return { ranking, write, shown, all: () => cells.map((line, row) => line.map((_, column) => shown(row, column))) };
}

describe.each(cases)("the ranking sheet of the case %s", (name) => {
  const { ranking, options } = rankingCase(`${folder}/${name}`);
  const paper = planRankingSheet(ranking, { ...options, mode: "values" }).cells.map((line) =>
    line.map((cell) => (typeof cell === "string" && /^'+=/.test(cell) ? cell.slice(1) : cell)),
  );

  test.each(["live", "functions"] as const)(
    "shows the figures of the ranking to the last digit in the mode %s",
    (mode) => {
      expect(opened(name, mode).all()).toEqual(paper);
    },
  );
});

test("a live sheet follows a raw count that is typed over its words, and says when the order is old", () => {
  const { ranking, write, shown } = opened("worded-counts", "live");
  expect([shown(5, 0), shown(13, 1), shown(13, 2)]).toEqual(["", "Huyện Phụng Hiệp", 13200]);
  write(ranking.sheet, 1, 1, 90000);
  expect([shown(13, 0), shown(13, 2), shown(13, 5)]).toEqual([1, 90000, 90000 / 188000]);
  expect(shown(5, 0)).toBe("Thứ tự đã cũ vì số liệu đã đổi: bấm Dựng lại.");
  write(ranking.sheet, 1, 1, "");
  expect([shown(13, 0), shown(13, 2), shown(15, 1)]).toEqual(["", "", "Tổng cộng (trên 7/8 đơn vị)"]);
});

test.each(["live", "functions"] as const)(
  "the words of a count go when their very number is typed over them, in the mode %s",
  (mode) => {
    const { ranking, write, shown } = opened("worded-total", mode);
    expect([shown(7, 3), shown(11, 3)]).toEqual(["hơn 7.600", "gần 9.000"]);
    write(ranking.sheet, 1, 1, 7600);
    write(ranking.sheet, 3, 1, 9000);
    expect([shown(7, 2), shown(7, 3), shown(11, 2), shown(11, 3)]).toEqual([7600, "", 9000, ""]);
  },
);

test("a sheet of functions reads words that are typed over others", () => {
  const { ranking, write, shown } = opened("worded-counts", "functions");
  write(ranking.sheet, 1, 1, "gần 90.000");
  expect([shown(13, 0), shown(13, 2)]).toEqual([1, 90000]);
});
