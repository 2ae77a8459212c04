import { lookupUnit } from "../../../src/domain/unitName/lookupUnit";

const districts = [
  "Thành phố Vị Thanh",
  "Huyện Long Mỹ",
  "Thị xã Long Mỹ",
  "Huyện Châu Thành",
  "Huyện Châu Thành A",
  "Xã Thạnh An",
];

test.each([
  ["TP. Vị Thanh", { kind: "matched", row: 0, reason: "same name" }],
  ["vị thanh", { kind: "matched", row: 0, reason: "kind missing" }],
  ["Châu Thành", { kind: "matched", row: 3, reason: "kind missing" }],
  ["CHÂU THÀNH A", { kind: "matched", row: 4, reason: "kind missing" }],
  ["Thị xã Vị Thanh", { kind: "listed", row: 0, reason: "kind changed" }],
  ["Long Mỹ", { kind: "ambiguous", rows: [1, 2] }],
  ["Thanh An", { kind: "proposed", row: 5, reason: "marks differ" }],
  ["Phụng Hiệp", { kind: "unmatched" }],
  ["", { kind: "blank" }],
])('lookupUnit("%s", districts) is %j', (name, outcome) => {
  expect(lookupUnit(name, districts)).toEqual(outcome);
});

test("lookupUnit(name, names) asks where the column has the unit on two rows", () => {
  expect(lookupUnit("Vị Thủy", ["Huyện Vị Thủy", "H. Vị Thuỷ"])).toEqual({ kind: "ambiguous", rows: [0, 1] });
});
