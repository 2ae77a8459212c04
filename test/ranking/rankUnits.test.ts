import fc from "fast-check";
import type { CellValue } from "../../src/ranking/grid";
import { rankUnits } from "../../src/ranking/rankUnits";
import { readRawTable } from "../../src/ranking/readRawTable";
import { sampleSheet } from "../../src/ranking/sampleSheet";
import type { EarlierReport } from "../../src/ranking/earlierReport";
import { gridFrom, gridOfPlan } from "../helpers/grids";
import { propertyRuns } from "../helpers/propertyRuns";
import { countsSheet, tableIn } from "../helpers/rawTables";

function rank(rows: readonly (readonly CellValue[])[], target = 0.3) {
  return rankUnits(readRawTable(countsSheet(rows), 0, { name: 0, installs: 1, base: 2 }), { target });
}

const places = (rows: readonly (readonly CellValue[])[]) => rank(rows).units.map(({ place, name }) => [place, name]);

test("rankUnits(table, options) of the sample", () => {
  const ranking = rankUnits(tableIn(gridOfPlan(sampleSheet("vi"))), { target: 0.3 });
  expect(ranking.units.map(({ place, name, gap }) => [place, name, gap])).toEqual([
    [1, "Thành phố Vị Thanh", 11997],
    [2, "Thành phố Ngã Bảy", 11100],
    [3, "Huyện Châu Thành A", 19610],
    [4, "Huyện Châu Thành", 17659],
    [5, "Huyện Vị Thủy", 19850],
    [6, "Thị xã Long Mỹ", 13900],
    [7, "Huyện Phụng Hiệp", 43200],
    [8, "Huyện Long Mỹ", 19580],
  ]);
  expect(ranking.overall).toMatchObject({
    name: "",
    installs: 63010,
    base: 733017,
    targetCount: 219906,
    gap: 156896,
    reported: 8,
    listed: 8,
  });
  expect(ranking.stated).toMatchObject({ name: "Toàn tỉnh", installs: 63163, base: 733017, gap: 156743 });
});

test("rankUnits(table, options) gives equal fractions one place and skips the next", () => {
  expect(
    places([
      ["A", 1, 10],
      ["B", 2, 6],
      ["C", 1, 3],
      ["D", 9, 10],
    ]),
  ).toEqual([
    [1, "D"],
    [2, "B"],
    [2, "C"],
    [4, "A"],
  ]);
});

test("rankUnits(table, options) puts the larger count first among ties, then keeps the order of the sheet", () => {
  expect(
    places([
      ["A", 1, 3],
      ["B", 10, 30],
      ["C", 1, 3],
    ]),
  ).toEqual([
    [1, "B"],
    [1, "A"],
    [1, "C"],
  ]);
});

test("rankUnits(table, options) leaves a unit without a report unplaced, last, and out of the overall", () => {
  const ranking = rank([
    ["A", "", 100],
    ["B", 0, 100],
    ["C", "", ""],
  ]);
  expect(ranking.units).toMatchObject([
    { place: 1, name: "B", installs: 0, coverage: 0, gap: 30 },
    { place: null, name: "A", installs: null, base: 100, coverage: null, targetCount: 30, gap: null },
    { place: null, name: "C", installs: null, base: null, coverage: null, targetCount: null, gap: null },
  ]);
  expect(ranking.overall).toMatchObject({ installs: 0, base: 100, reported: 1, listed: 3 });
});

test("rankUnits(table, options) names the overall row as the sheet does where the stated total is the sum", () => {
  expect(
    rank([
      ["A", 1, 10],
      ["Toàn tỉnh", 1, 10],
    ]).overall.name,
  ).toBe("Toàn tỉnh");
  expect(
    rank([
      ["A", 1, 10],
      ["Toàn tỉnh", 2, 10],
    ]).overall.name,
  ).toBe("");
});

test("rankUnits(table, options) keeps the way back to the raw row", () => {
  expect(
    rank([
      ["A", 1, 10],
      ["B", 2, 10],
    ]).units.map(({ source }) => source.row),
  ).toEqual([2, 1]);
});

test("rankUnits(table, options) treats what is no count as not reported", () => {
  expect(
    rank([
      ["A", -1, 10],
      ["B", 1.5, 10],
      ["C", 1, 0],
    ]).units,
  ).toMatchObject([
    { place: null, installs: null },
    { place: null, installs: null },
    { place: null, installs: 1, base: 0, coverage: null, targetCount: null, gap: null },
  ]);
});

test.each([30, -0.1, NaN])("rankUnits(table, { target: %d }) throws: that is no share", (target) => {
  expect(() => rank([["A", 1, 10]], target)).toThrow(RangeError);
});

test("rankUnits(table, options) gives places that do not depend on the order of the rows", () => {
  const unit = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 20 }), fc.nat(), (units, turn) => {
      const rows = units.map(([installs, base], index) => [`Đơn vị ${index}`, installs, base]);
      const at = turn % rows.length;
      const placesByName = (list: typeof rows) => new Map(rank(list).units.map(({ name, place }) => [name, place]));
      const turned = [...rows.slice(at), ...rows.slice(0, at)].reverse();
      expect(placesByName(turned)).toEqual(placesByName(rows));
    }),
    propertyRuns,
  );
});

test("rankUnits(table, options) never lowers a place for a higher count", () => {
  const unit = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 50 }), (units, more) => {
      const rows = units.map(([installs, base], index) => [`Đơn vị ${index}`, installs, base] as const);
      const [first, ...others] = rows;
      const placeOfFirst = (added: number) =>
        rank([[first![0], first![1] + added, first![2]], ...others]).units.find(({ name }) => name === first![0])!
          .place!;
      expect(placeOfFirst(more)).toBeLessThanOrEqual(placeOfFirst(0));
    }),
    propertyRuns,
  );
});

describe("rankUnits(table, options) beside an earlier report", () => {
  const communes = (rows: readonly (readonly CellValue[])[]) =>
    tableIn(gridFrom([["Huyện", "Xã", "Lượt cài đặt 15/8/2020", "Lượt cài đặt 16/8/2020", "Dân số"], ...rows]));

  test("tells communes of one name in several districts apart", () => {
    const table = communes([
      ["Huyện Long Mỹ", "Xã Thuận Hòa", 100, 300, 1000],
      ["Huyện Long Mỹ", "Xã Lương Tâm", 150, 160, 1000],
      ["Huyện Vị Thủy", "Xã Thuận Hòa", 200, 210, 1000],
    ]);
    const { units, progress } = rankUnits(table, { target: 0.3 });
    expect(units.map(({ name, place, placeBefore, change }) => [name, place, placeBefore, change])).toEqual([
      ["Xã Thuận Hòa (Huyện Long Mỹ)", 1, 3, 2],
      ["Xã Thuận Hòa (Huyện Vị Thủy)", 2, 1, -1],
      ["Xã Lương Tâm", 3, 2, -1],
    ]);
    expect(progress?.perDay).toBe(220);
  });

  const counts = countsSheet([
    ["A", 500, 1000],
    ["B", 400, 1000],
    ["C", 300, 1000],
  ]);
  const reportOf = (asOf: number, units: Readonly<Record<string, number>>): EarlierReport => ({
    asOf,
    sheet: "Lịch sử",
    counted: "",
    base: "",
    units: Object.entries(units).map(([name, installs]) => ({ name, installs, base: 1000, place: null })),
    seriesBreak: "",
  });
  const ranked = (...earlier: readonly EarlierReport[]) =>
    rankUnits({ ...tableIn(counts), asOf: 44_059 }, { target: 0.9, earlier });

  test("passes over one that has less than half of its units, and takes the one before", () => {
    const [partial, whole] = [reportOf(44_056, { A: 450 }), reportOf(44_050, { A: 100, B: 200, C: 150 })];
    expect(ranked(partial).compared).toBeNull();
    const { compared, units, progress } = ranked(partial, whole);
    expect(compared?.asOf).toBe(44_050);
    expect(units.map(({ placeBefore }) => placeBefore)).toEqual([3, 1, 2]);
    expect(progress?.perDay).toBe((1200 - 450) / 9);
  });

  test("knows no movement of a unit whose count then could not be read", () => {
    const { units } = reportOf(44_056, { A: 450, C: 350 });
    const unread = { name: "B", installs: null, base: 1000, place: null, isUnread: true };
    const { units: now } = ranked({ ...reportOf(44_056, {}), units: [...units, unread] });
    expect(now.map(({ name, placeBefore, change }) => [name, placeBefore, change])).toEqual([
      ["A", 1, 0],
      ["B", null, null],
      ["C", 2, -1],
    ]);
  });

  test("takes the place that a report states of a unit whose count could not be read", () => {
    const unread = { name: "B", installs: null, base: 1000, place: 5, isUnread: true };
    const { units: now } = ranked({
      ...reportOf(44_056, {}),
      units: [...reportOf(44_056, { A: 450, C: 1 }).units, unread],
    });
    expect(now.map(({ name, change }) => [name, change])).toContainEqual(["B", 3]);
  });

  test("tells no pace of all from some of its units", () => {
    const { compared, units, progress } = ranked(reportOf(44_056, { A: 450, B: 350 }));
    expect([compared?.asOf, units.map(({ placeBefore }) => placeBefore), progress]).toEqual([
      44_056,
      [1, 2, null],
      null,
    ]);
  });
});
