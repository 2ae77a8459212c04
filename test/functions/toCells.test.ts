import { chooseFormats } from "../../src/functions/shownFormats";
import { throwable, toCells, tooLong } from "../../src/functions/toCells";
import { errorCell, loadCustomFunctions, shown } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

afterEach(() => chooseFormats(null));

test.each([NaN, Infinity, -Infinity])("toCells shows %d as #NUM!, where JSON would make it 0", (value) => {
  expect(toCells([[value, 1]], "General")?.[0]?.map(shown)).toEqual(["#NUM!", 1]);
});

test("toCells formats numbers only, and only where Excel shows it", () => {
  chooseFormats(true);
  expect(toCells([[0.5, ""]], "0.00%")).toEqual([
    [{ type: "FormattedNumber", basicValue: 0.5, numberFormat: "0.00%" }, ""],
  ]);
  chooseFormats(false);
  expect(toCells([[0.5, ""]], "0.00%")).toEqual([[0.5, ""]]);
});

test("toCells is null above 1.5 million characters", () => {
  const rows = (length: number) => [["x".repeat(length)]];
  const brackets = 6;
  expect(toCells(rows(1_500_000 - brackets), "General")).not.toBeNull();
  expect(toCells(rows(1_500_001 - brackets), "General")).toBeNull();
});

test("tooLong knows a shape that can't fit whatever it holds", () => {
  expect(tooLong({ rows: 100_000, columns: 1 })).toBe(false);
  expect(tooLong({ rows: 1_048_576, columns: 1 })).toBe(true);
});

test.each([
  ["#VALUE!", true],
  ["#N/A", true],
  ["#REF!", false],
  ["#NAME?", false],
])("throwable of %s is %s", (code, expected) => {
  expect(throwable(errorCell(code))).toBe(expected);
});
