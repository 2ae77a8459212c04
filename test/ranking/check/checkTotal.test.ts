import { checkTotal } from "../../../src/ranking/check/checkTotal";
import { notedFindings, rawTable, type NotedUnit } from "../../helpers/rawFigures";

const article: readonly NotedUnit[] = [
  ["huyện Phụng Hiệp", "hơn 13.200", ""],
  ["thành phố Vị Thanh", "trên 10.000", ""],
  ["huyện Châu Thành A", "9.640", ""],
  ["huyện Vị Thủy", "hơn 7.600", ""],
  ["huyện Châu Thành", "gần 7.570", ""],
  ["thành phố Ngã Bảy", "gần 6.000", ""],
  ["thị xã Long Mỹ", "gần 5.300", ""],
  ["huyện Long Mỹ", "hơn 3.700", ""],
];

test("checkTotal finds that the article's eight worded counts fit the total it prints", () => {
  const [finding, ...others] = checkTotal(rawTable(article, { total: ["Tỉnh", "63.163", ""] }));
  expect(others).toEqual([]);
  expect([finding?.code, finding?.severity]).toEqual(["total-fits", "note"]);
  expect(finding?.words).toEqual({
    name: "Tỉnh",
    heading: "Lượt cài đặt",
    units: 8,
    stated: 63_163,
    sum: 63_010,
    difference: 153,
    lowest: 62_804,
    highest: 64_303,
  });
});

const units: readonly NotedUnit[] = [
  ["A", 10, 100],
  ["B", 20, 200],
];

test.each<readonly [NotedUnit, readonly string[]]>([
  [["Tổng cộng", 30, 300], []],
  [
    ["Tổng cộng", 32, 290],
    ["warning total-differs at B4", "warning total-differs at C4"],
  ],
  [["Tổng cộng", "", ""], []],
  [["Tổng cộng", "hơn 30", 300], []],
  [["Tổng cộng", "#REF!", 300], ["warning total-unreadable at B4"]],
  [["Tổng cộng", "hơn 20", 300], ["warning total-differs at B4"]],
])("checkTotal of %j finds %j", (total, expected) => {
  expect(notedFindings(checkTotal(rawTable(units, { total })))).toEqual(expected);
});

test("checkTotal lays a difference to units without a count where the total is above the sum", () => {
  const some: readonly NotedUnit[] = [...units, ["C", "", 300]];
  const found = (total: number) => checkTotal(rawTable(some, { total: ["Tổng", total, 600] }));
  expect(notedFindings(found(50))).toEqual(["note total-lacks-units at B5"]);
  expect(found(50)[0]?.words).toMatchObject({ lacking: 1, difference: 20 });
  expect(notedFindings(found(25))).toEqual(["warning total-differs at B5"]);
});

test("checkTotal says of a total that is the sum of those that reported how many are in it, and that the others are not", () => {
  const some: readonly NotedUnit[] = [...units, ["C", "", 300]];
  const [exact, ...others] = checkTotal(rawTable(some, { total: ["Tổng", 30, 600] }));
  expect([exact?.code, exact?.severity, others]).toEqual(["total-of-reported", "note", []]);
  expect(exact?.words).toMatchObject({ stated: 30, units: 2, listed: 3, lacking: 1 });
  const worded: readonly NotedUnit[] = [
    ["A", "hơn 1.200", 100],
    ["B", 300, 200],
    ["C", "", 300],
  ];
  const [fits] = checkTotal(rawTable(worded, { total: ["Tổng", 1530, 600] }));
  expect(fits?.code).toBe("total-fits-reported");
  expect(fits?.words).toMatchObject({ sum: 1500, stated: 1530, units: 2, listed: 3, lacking: 1 });
});

test.each([
  [75.41, 75_410],
  [76, 76_000],
])("checkTotal of a total that Excel holds as %d offers to write %d", (stated, count) => {
  const counted: readonly NotedUnit[] = [
    ["A", 50_000, ""],
    ["B", count - 50_000, ""],
  ];
  const [finding] = checkTotal(rawTable(counted, { total: ["Tổng", stated, ""] }));
  expect([finding?.code, finding?.severity]).toEqual(["total-in-thousands", "warning"]);
  expect(finding?.words).toMatchObject({ value: stated, sum: count, count });
  expect(finding?.repair?.changes).toMatchObject([{ before: stated, after: count }]);
});

test("checkTotal offers nothing for a total with decimals that no lost thousands explain", () => {
  const [finding] = checkTotal(rawTable(units, { total: ["Tổng", 30.4567, 300] }));
  expect([finding?.code, finding?.repair]).toEqual(["total-not-whole", undefined]);
});
