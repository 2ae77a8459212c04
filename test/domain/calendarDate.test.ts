import { calendarDate } from "../../src/domain/calendarDate";
import { excelDay } from "../../src/domain/excelDay";
import { valueOf } from "../helpers/counted";

const written = (serial: number): string => {
  const { year, month, day } = calendarDate(valueOf(excelDay(serial)));
  return `${day}/${month}/${year}`;
};

test.each([
  [44059, "16/8/2020"],
  [44073, "30/8/2020"],
  [43890, "29/2/2020"],
  [36526, "1/1/2000"],
  [25569, "1/1/1970"],
  [1, "1/1/1900"],
  [2958465, "31/12/9999"],
])("calendarDate(%d) is %s", (serial, date) => {
  expect(written(serial)).toBe(date);
});

test.each([
  [0, "0/1/1900"],
  [59, "28/2/1900"],
  [60, "29/2/1900"],
  [61, "1/3/1900"],
])("calendarDate(%d) is %s, since Excel takes 1900 for a leap year", (serial, date) => {
  expect(written(serial)).toBe(date);
});
