import { answer } from "../../src/functions/answer";
import { called, errorCell, loadCustomFunctions, shown } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

const failing = (error: unknown) => () => {
  throw error;
};

test("answer hands rows on as they are worked out", () => {
  expect(answer(() => [[1, "a", true]])).toEqual([[1, "a", true]]);
});

test("answer shows the cell error that work throws in the place of all rows", () => {
  expect(called(() => answer(failing(errorCell("#N/A"))))).toEqual([["#N/A"]]);
  expect(() => answer(failing(errorCell("#N/A")))).toThrow(CustomFunctions.Error);
});

test("answer returns an error that throwing would turn into #VALUE!", () => {
  expect(answer(failing(errorCell("#REF!"))).map((row) => row.map(shown))).toEqual([["#REF!"]]);
});

test("answer does not hide a fault of our own", () => {
  expect(() => answer(failing(new RangeError("fault")))).toThrow(RangeError);
});

test("answer refuses a result that Excel can't take", () => {
  const rows = new Array(60).fill(["x".repeat(30_000)]);
  expect(called(() => answer(() => rows))).toEqual([[expect.stringMatching(/^#VALUE! Kết quả quá dài/)]]);
});
