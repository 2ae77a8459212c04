import { repairTcvn3 } from "../../../src/domain/unitName/repairTcvn3";

test.each([
  ["§¾c L¾c", "Đắc Lắc"],
  ["B×nh D\u00AD¬ng", "Bình Dương"],
  ["Thanh Ho¸", "Thanh Hoá"],
  ["TT-HuÕ", "TT-Huế"],
  ["H\u00ADng Yªn", "Hưng Yên"],
  ["CÇn Th¬", "Cần Thơ"],
  ["VÜnh Long", "Vĩnh Long"],
  ["Qu¶ng TrÞ", "Quảng Trị"],
  ["§µ N½ng", "Đà Nẵng"],
  ["BÕn Tre", "Bến Tre"],
])("repairTcvn3(%s) is %s", (typed, name) => {
  expect(repairTcvn3(typed)).toBe(name);
});

test.each(["Phú Thọ", "Hà Nam", "Vinh¹", "Ðà Lat", "ÓC EO", "Vĩnh Long", "An Giang"])(
  "repairTcvn3(%s) leaves a sound name alone",
  (name) => {
    expect(repairTcvn3(name)).toBe(name);
  },
);
