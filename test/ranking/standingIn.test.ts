import type { StandingReading } from "../../src/ranking/standing";
import { standingIn } from "../../src/ranking/standingIn";

const day = 44059;
const units = ["Huyện Phụng Hiệp", "Thành phố Vị Thanh", "Huyện Long Mỹ"];
const standing = (place: number, of: number, placeBefore: number | null) => ({ place, of, placeBefore });
const sample = ["Đến hết ngày 16/8/2020 (hạng 49/63)", "Tăng 1 bậc so với ngày 13/8/2020 (55.289 lượt, hạng 50/63)."];

test.each<[readonly string[], StandingReading["standing"]]>([
  [sample, standing(49, 63, 50)],
  [
    [
      "As of the end of 2020-08-16 (place 49 of 63)",
      "Up one place from 13 August 2020 (55,289 installs, place 50 of 63).",
    ],
    standing(49, 63, 50),
  ],
  [["Den het ngay 16/8/2020 (hang 49/63)", "Tang 1 bac so voi ngay 13/8/2020 (hang 50/63)"], standing(49, 63, 50)],
  [["Xếp hạng 49/63 tỉnh, thành, tăng một bậc so với ngày 13/8/2020"], standing(49, 63, 50)],
  [["Tỉnh xếp thứ 49/63, giảm 2 bậc"], standing(49, 63, 47)],
  [["Ngày 16-8, tỉnh xếp thứ 49 trong 63 tỉnh, thành phố"], standing(49, 63, null)],
  [["ranked 49 out of 63, unchanged"], standing(49, 63, 49)],
  [["Hạng 49/63", "Ngày 13/8: hạng 50/63"], standing(49, 63, null)],
  [["Hạng 49/63", "So với ngày 13/8 (hạng 50/63)"], standing(49, 63, 50)],
  [["Hạng 49/63", "So với tuần trước (hạng 52/63)", "So với ngày 13/8/2020 (hạng 50/63)"], standing(49, 63, 50)],
  [["Hạng 49/63, tăng 2 bậc", "So với ngày 13/8/2020 (hạng 50/63)"], standing(49, 63, null)],
  [["Hạng 49/63", "Hạng 49/63 cả nước"], standing(49, 63, null)],
  [["Hạng 49/63", "Hạng 48/63"], null],
  [["Tăng 1 bậc so với ngày 13/8/2020 (hạng 50/63)"], null],
  [["Đến hết ngày 9/8/2020: hạng 51/63"], null],
  [["Thành phố Vị Thanh xếp hạng 1/8"], null],
  [["Vị Thanh dẫn đầu, hạng 49/63"], null],
  [["Đứng thứ 2/3 đơn vị"], null],
  [["Bảng xếp hạng", "Kế hoạch số 49/63", "Quyết định 749/QĐ-TTg", "Trang 2/5"], null],
  [["Tỉnh đứng thứ 49"], null],
  [["Hạng 64/63"], null],
])("standingIn(%j) is %j", (lines, expected) => expect(standingIn(lines, day, units).standing).toEqual(expected));

test.each<[readonly string[], StandingReading["before"]]>([
  [sample, { asOf: 44056, installs: 55_289 }],
  [["Up one place from 13 August 2020 (55,289 installs, place 50 of 63)."], { asOf: 44056, installs: 55_289 }],
  [["So với ngày 13/8/2020 có 55.289 lượt"], { asOf: 44056, installs: 55_289 }],
  [["So với ngày 13/8/2020 tăng 7.874 lượt"], null],
  [["Tăng 7.874 lượt so với ngày 13/8/2020"], null],
  [["So với ngày 13/8/2020 (hơn 55.000 lượt)"], null],
  [["So với ngày 13/8/2020 (55.289 lượt)", "So với ngày 13/8/2020 (55.000 lượt)"], null],
  [["So với ngày 20/8/2020 (70.000 lượt)"], null],
  [["Ngày 13/8/2020: 55.289 lượt"], null],
])("standingIn(%j) has the earlier count %j", (lines, expected) =>
  expect(standingIn(lines, day, units).before).toEqual(expected),
);

test("standingIn(lines, asOf, units) without a day takes the place that is said without one, and no earlier count", () => {
  expect(standingIn(["Hạng 49/63, tăng 1 bậc"], null, units).standing).toEqual(standing(49, 63, 50));
  expect(standingIn(sample, null, units)).toEqual({ standing: null, before: null });
});
