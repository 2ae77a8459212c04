import { asOfDay } from "../../src/ranking/asOfDay";
import { dayInText, daySerial } from "../../src/ranking/dayInText";
import { gridFrom } from "../helpers/grids";

const august16 = 44059;

test.each([
  [16, 8, 2020, august16],
  [1, 3, 1900, 61],
  [29, 2, 2020, 43890],
])("daySerial(%d, %d, %d) is %d", (day, month, year, serial) => {
  expect(daySerial(day, month, year)).toBe(serial);
});

test.each([
  [31, 2, 2020],
  [29, 2, 2021],
  [0, 8, 2020],
  [16, 13, 2020],
  [28, 2, 1900],
])("daySerial(%d, %d, %d) is no day", (day, month, year) => {
  expect(daySerial(day, month, year)).toBeNull();
});

test.each([
  ["Đến hết ngày 16/8/2020", august16],
  ["Đến hết ngày 16/08/2020 (hạng 49/63)", august16],
  ["16-8-2020", august16],
  ["16.8.2020", august16],
  ["As of 2020-08-16", august16],
  ["16 August 2020", august16],
  ["As of Aug 16, 2020", august16],
  ["Từ ngày 1/8/2020 đến ngày 16/8/2020", august16],
  ["Hậu Giang, ngày 16 tháng 8 năm 2020".normalize("NFD"), august16],
])("dayInText(%j) is 16 August 2020", (text, serial) => {
  expect(dayInText(text)).toBe(serial);
});

test.each(["Đến 16-8", "hạng 49/63", "Số 12/2020", "31/2/2020", "8/16/2020", "16/8-2020", ""])(
  "dayInText(%j) names no day",
  (text) => {
    expect(dayInText(text)).toBeNull();
  },
);

test("asOfDay(grid, headerRow) reads the line nearest to the header, and none below it", () => {
  const lines = [["Quyết định ngày 1/7/2020"], ["Đến 16/8/2020"], ["Đơn vị"], ["Cập nhật 20/8/2020"]];
  expect(asOfDay(gridFrom(lines), 2)).toBe(august16);
});

test("asOfDay(grid, headerRow) takes a number for a day only where its cell shows dates", () => {
  const day = (format: string) =>
    asOfDay(gridFrom([["Ngày", august16 + 0.6]], { numberFormats: [["General", format]] }), 1);
  expect(day("dd/mm/yyyy")).toBe(august16);
  expect(day("m/d/yyyy")).toBe(august16);
  expect(day("#,##0")).toBeNull();
  expect(day('#,##0 "ngày"')).toBeNull();
  expect(day("General")).toBeNull();
});

test("asOfDay(grid, headerRow) is null where nothing stands above the header", () => {
  expect(asOfDay(gridFrom([["Đơn vị"]], { row: 4 }), 4)).toBeNull();
});
