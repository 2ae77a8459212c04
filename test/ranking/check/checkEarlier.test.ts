import { checkEarlier } from "../../../src/ranking/check/checkEarlier";
import type { EarlierReport } from "../../../src/ranking/earlierReport";
import { notedFindings, rawTable, type NotedUnit } from "../../helpers/rawFigures";

const report = (counts: Readonly<Record<string, number>>, more: Partial<EarlierReport> = {}): EarlierReport => ({
  asOf: 44_056,
  sheet: "13-8",
  counted: "",
  base: "",
  units: Object.entries(counts).map(([name, installs]) => ({ name, installs, base: null, place: null })),
  seriesBreak: "",
  ...more,
});
const units: readonly NotedUnit[] = [
  ["H. Phụng Hiệp", 13_200, 188_000],
  ["TP Vị Thanh", 10_000, 73_322],
  ["H. Vị Thuỷ", "gần 7.600", 91_500],
  ["TX Long Mỹ", 5_300, 60_000],
];
const before = {
  "Huyện Phụng Hiệp": 12_000,
  "Thành phố Vị Thanh": 9_000,
  "Huyện Vị Thủy": 7_500,
  "Thị xã Long Mỹ": 5_000,
};
const found = (...earlier: readonly EarlierReport[]) => checkEarlier(rawTable(units, { earlier }), []);

test("checkEarlier has nothing to say of counts that grew", () => {
  expect(found(report(before))).toEqual([]);
  expect(found()).toEqual([]);
});

test("checkEarlier names a count that fell, with what it was", () => {
  const [finding, ...others] = found(report({ ...before, "Thành phố Vị Thanh": 10_001 }));
  expect(others).toEqual([]);
  expect(notedFindings([finding!])).toEqual(["warning count-fell at B3"]);
  expect(finding?.words).toEqual({ name: "TP Vị Thanh", installs: 10_000, before: 10_001, otherDay: 44_056 });
});

test("checkEarlier takes a worded count for what it is used as, or the best that its words allow", () => {
  expect(found(report({ ...before, "Huyện Vị Thủy": 7_600 }))).toEqual([]);
  expect(notedFindings(found(report({ ...before, "Huyện Vị Thủy": 7_601 })))).toEqual(["warning count-fell at B4"]);
  const [more] = [rawTable([["H. Vị Thuỷ", "hơn 7.500", 91_500]], { earlier: [report({ "Huyện Vị Thủy": 7_550 })] })];
  expect(checkEarlier(more, [])).toEqual([]);
});

test("checkEarlier says once that most counts fell", () => {
  const most = { ...before, "Huyện Phụng Hiệp": 20_000, "Thành phố Vị Thanh": 20_000, "Thị xã Long Mỹ": 20_000 };
  const falls = found(report(most));
  expect(notedFindings(falls)).toEqual(["warning counts-fell at B2"]);
  expect(falls[0]?.words).toMatchObject({ units: 3, compared: 4 });
});

test("checkEarlier compares nothing across a break of the series, but misses a unit that is gone", () => {
  const broken = report(
    { ...before, "Thành phố Vị Thanh": 99_999, "Huyện Châu Thành": 1 },
    { seriesBreak: "cách đếm mới" },
  );
  expect(found(broken).map(({ code, words }) => [code, words.name])).toEqual([["unit-gone", "Huyện Châu Thành"]]);
});

test("checkEarlier looks at the newest report of a day before", () => {
  const newer = report({ ...before, "Thị xã Long Mỹ": 6_000 }, { asOf: 44_058 });
  const same = report({ ...before, "Thành phố Vị Thanh": 99_999 }, { asOf: 44_059 });
  expect(notedFindings(found(same, newer, report(before)))).toEqual(["warning count-fell at B5"]);
});

test("checkEarlier counts units that are gone where they are many", () => {
  const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`Xã Mất ${String(at + 1)}`, 5]));
  const [finding, ...others] = found(report({ ...before, ...many }));
  expect([others, finding?.code, finding?.words.units]).toEqual([[], "units-gone", 11]);
});
