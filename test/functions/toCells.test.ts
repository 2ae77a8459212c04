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
  const cells = 100;
  const written = 15_000;
  const quotesAndCommas = 3;
  const outerBrackets = 4;
  const exact = Array.from({ length: cells }, () => "x".repeat(written - quotesAndCommas));
  const last = "x".repeat(written - quotesAndCommas - outerBrackets + 1);
  expect(toCells([[...exact.slice(1), last]], "General")).not.toBeNull();
  expect(toCells([[...exact.slice(1), `${last}x`]], "General")).toBeNull();
});

test("toCells refuses a text longer than a cell takes, in its own cell", () => {
  expect(toCells([["x".repeat(32_767), "x".repeat(32_768)]], "General")?.[0]?.map(shown)).toEqual([
    "x".repeat(32_767),
    expect.stringMatching(/^#VALUE! Kết quả quá dài/),
  ]);
});

test("toCells gives each column its own format, the last one to all columns after it", () => {
  chooseFormats(true);
  const formats = toCells([[1, 2, 3, 4]], "General", "0.00%", "dd/mm/yyyy")?.[0]?.map((cell) =>
    typeof cell === "object" && "numberFormat" in cell ? cell.numberFormat : cell,
  );
  expect(formats).toEqual([1, "0.00%", "dd/mm/yyyy", "dd/mm/yyyy"]);
});

test("toCells shows half a place as the number it is, never rounded to a whole place", () => {
  chooseFormats(true);
  const change = '"▲"0;"▼"0;0';
  expect(toCells([[1], [0.5], [-1]], change)).toEqual([
    [{ type: "FormattedNumber", basicValue: 1, numberFormat: change }],
    [0.5],
    [{ type: "FormattedNumber", basicValue: -1, numberFormat: change }],
  ]);
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
