import { dayInPattern } from "../../src/locales/dayPattern";

const day = new Date(Date.UTC(2020, 7, 6));

test.each([
  ["dd/MM/yyyy", "06/08/2020"],
  ["d/M/yyyy", "6/8/2020"],
  ["M/d/yyyy", "8/6/2020"],
  ["m/d/yyyy", "8/6/2020"],
  ["yyyy-MM-dd", "2020-08-06"],
  ["dd.MM.yy", "06.08.20"],
  ["d. M. yyyy", "6. 8. 2020"],
  ["yyyy'年'M'月'd'日'", "2020年8月6日"],
  ["dd\\-MM\\-yyyy", "06-08-2020"],
])("dayInPattern(6 August 2020, %j) is %j", (pattern, written) => expect(dayInPattern(day, pattern)).toBe(written));

test.each(["d MMM yyyy", "dddd, d/M/yyyy", "gg yyyy", ""])("dayInPattern(day, %j) is null", (pattern) =>
  expect(dayInPattern(day, pattern)).toBeNull(),
);
