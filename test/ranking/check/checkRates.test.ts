import { checkRates } from "../../../src/ranking/check/checkRates";
import { notedFindings, rawTable, type NotedUnit } from "../../helpers/rawFigures";

/** Five leading provinces as the press printed them on 20 August 2020, over their census populations. */
const provinces: readonly NotedUnit[] = [
  ["Đà Nẵng", "456.000", 1_134_310, { rate: 0.404, ratePrinted: "40,4" }],
  ["Hà Nội", "2.397.000", 8_053_663, { rate: 0.298, ratePrinted: "29,8" }],
  ["Quảng Ninh", "371.000", 1_320_324, { rate: 0.281, ratePrinted: "28,1" }],
  ["TP.HCM", "2.397.000", 8_993_082, { rate: 0.267, ratePrinted: "26,7" }],
  ["Hải Dương", "398.000", 1_892_254, { rate: 0.234, ratePrinted: "23,4" }],
];

test("checkRates finds the two provinces whose printed rate is not their count over the census", () => {
  const found = checkRates(rawTable(provinces));
  expect(found.map(({ code, words }) => [code, words.name, words.implied])).toEqual([
    ["rate-differs", "Đà Nẵng", 1_128_713],
    ["rate-differs", "Hải Dương", 1_700_855],
  ]);
});

test.each<readonly [NotedUnit, readonly string[]]>([
  [["Hậu Giang", 63_163, 733_017, { rate: 0.0862 }], []],
  [["Hậu Giang", 63_163, 733_017, { rate: 63_163 / 733_017 }], []],
  [["Hậu Giang", "hơn 63.000", 733_017, { rate: 0.0862 }], []],
  [["Hậu Giang", "hơn 63.000", 733_017, { rate: 0.0959 }], ["warning rate-differs at E2"]],
  [["Bắc Giang", 433_001, 1_803_950, { rate: 0.2131 }], ["warning rate-differs at E2"]],
  [["A", 5, 10, { rate: null, ratePrinted: "37,4%%" }], ["warning rate-unreadable at E2"]],
  [["A", 5, 10, { rate: null }], []],
  [["A", "x", 10, { rate: 0.5 }], []],
])("checkRates of %j finds %j", (unit, expected) => {
  expect(notedFindings(checkRates(rawTable([unit])))).toEqual(expected);
});

test("checkRates says once that the rates are shares of the second base", () => {
  const units: readonly NotedUnit[] = [
    ["A", 50, 200, { secondBase: 100, rate: 0.5 }],
    ["B", 30, 200, { secondBase: 100, rate: 0.3 }],
    ["C", 20, 200, { secondBase: 100, rate: 0.1 }],
  ];
  const secondBase = { sheet: "Dữ liệu", heading: "Thuê bao", year: null, source: "", document: "" };
  const found = checkRates(rawTable(units, { secondBase }));
  expect(notedFindings(found)).toEqual(["warning rates-on-other-base at E2"]);
  expect(found[0]?.words).toEqual({ units: 2, heading: "Dân số", other: "Thuê bao" });
});
