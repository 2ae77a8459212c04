import { chooseFormats } from "../../src/functions/shownFormats";
import { loadCustomFunctions } from "../helpers/customFunctionsGlobal";
import { calling, codesOf, column, one } from "../helpers/functionCalls";
import { onDay } from "../helpers/onDay";

loadCustomFunctions();

afterEach(() => chooseFormats(null));

const [before, now, deadline] = [onDay("13/8/2020"), onDay("16/8/2020"), onDay("30/8/2020")];
const reports = [one(55289), one(before), one(63163), one(now)];

test("PACE between 13 and 16 August is 2,624.67 installs a day", () => {
  expect(calling("PACE", ...reports)).toEqual([[7874 / 3]]);
});

test("PACE of a falling count is below 0", () => {
  expect(calling("PACE", one(10), one(1), one(4), one(3))).toEqual([[-3]]);
});

test.each([
  [one(63163), one(now), one(55289), one(before)],
  [one(55289), one(now), one(63163), one(now)],
])("PACE of dates that are not in order is #NUM!", (...turned) => {
  expect(codesOf("PACE", ...turned)).toEqual([["#NUM!"]]);
  expect(codesOf("PROJECTED", ...turned, one(deadline))).toEqual([["#NUM!"]]);
  expect(codesOf("TARGET_DATE", ...turned, one(733017))).toEqual([["#NUM!"]]);
});

test.each([
  [63163, 733017, now, deadline, null, 11196],
  [63163, 733017, now + 0.7, deadline + 0.2, null, 11196],
  [300, 900, now, now, null, 0],
  [63163, 733017, now, now, null, "#N/A"],
  [63163, 733017, deadline, now, null, "#N/A"],
  [63163, 0, now, deadline, null, "#DIV/0!"],
  [0, 0, now, deadline, null, ""],
  [5, 100, now, deadline, one(0), 0],
])("PACE_NEEDED(%d, %d, %d, %d, %j) is %j", (installs, base, asOf, until, target, expected) => {
  expect(codesOf("PACE_NEEDED", one(installs), one(base), one(asOf), one(until), target)).toEqual([[expected]]);
});

test("PACE_NEEDED says that the deadline is over", () => {
  expect(calling("PACE_NEEDED", one(63163), one(733017), one(now), one(now))).toEqual([
    [
      "#N/A Đến «as_of» (ngày báo cáo) đã hết thời hạn mà chưa đạt chỉ tiêu. Hãy chọn «deadline» (thời hạn) sau ngày báo cáo.",
    ],
  ]);
});

test.each([
  [deadline, 99908],
  [now, 63163],
  [before, 55289],
])("PROJECTED on day %d is %d", (day, expected) => {
  expect(calling("PROJECTED", ...reports, one(day))).toEqual([[expected]]);
});

test("PROJECTED of a falling count ends at 0, and one too large for a count is #NUM!", () => {
  expect(calling("PROJECTED", one(100), one(1), one(40), one(2), one(9))).toEqual([[0]]);
  expect(codesOf("PROJECTED", one(0), one(1), one(9e15), one(2), one(9))).toEqual([["#NUM!"]]);
});

test("TARGET_DATE of Hậu Giang is 15/10/2020, with a date format where Excel shows it", () => {
  expect(calling("TARGET_DATE", ...reports, one(733017))).toEqual([[onDay("15/10/2020")]]);
  chooseFormats(true);
  expect(calling("TARGET_DATE", ...reports, one(733017))).toEqual([
    [{ type: "FormattedNumber", basicValue: onDay("15/10/2020"), numberFormat: "dd/mm/yyyy" }],
  ]);
});

test("TARGET_DATE of a target already met is the date now", () => {
  expect(calling("TARGET_DATE", ...reports, one(733017), one(0.08))).toEqual([[now]]);
  expect(calling("TARGET_DATE", ...reports, one(733017), one(0))).toEqual([[now]]);
});

test("TARGET_DATE of a count that does not rise says so", () => {
  const [[cell]] = calling("TARGET_DATE", one(63163), one(before), one(63163), one(now), one(733017)) as [[string]];
  expect(cell).toMatch(/^#N\/A Với tốc độ từ «count_before» đến «count_now» thì không đạt được chỉ tiêu\./);
});

test.each(["30-8", "30/8/2020", "2020-08-30"])("the text %j is never read as a date", (text) => {
  expect(calling("PACE_NEEDED", one(1), one(10), one(now), one(text))).toEqual([
    [`#VALUE! Đối số «deadline» (thời hạn) đang là chữ «${text}». Hãy chọn ô chứa ngày của Excel hoặc dùng hàm DATE.`],
  ]);
});

test("days after 31/12/9999 and before 0 are refused", () => {
  expect(codesOf("PACE", one(1), one(2_958_466), one(2), one(2_958_467))).toEqual([["#VALUE!"]]);
  expect(codesOf("PACE", one(1), one(-1), one(2), one(3))).toEqual([["#NUM!"]]);
});

test("PACE_NEEDED goes with a range of units, one date for all", () => {
  const needed = calling("PACE_NEEDED", column(13200, 10000), column(188000, 73322), one(now), one(deadline));
  expect(needed).toEqual(column(Math.ceil(43200 / 14), Math.ceil(11997 / 14)));
});
