import { counts } from "../../src/functions/cellArguments";
import { allValues, oneValue, requireOneColumn, requireSameShape } from "../../src/functions/wholeArguments";
import { called, errorCell, loadCustomFunctions } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

const thrown = (work: () => unknown) => called(() => [[work() ?? "fits"]])[0]?.[0];

test("allValues reads row by row", () => {
  expect(
    allValues(
      counts("base", [
        [1, null],
        [3, 4],
      ]),
    ),
  ).toEqual([1, 0, 3, 4]);
});

test("allValues throws the error of the first cell that has one", () => {
  expect(thrown(() => allValues(counts("base", [[1], [errorCell("#N/A")], [-1]])))).toBe("#N/A");
});

test.each([
  [[[8]], 8],
  [8, 8],
  [null, 0],
])("oneValue of %j is %d", (cells, value) => {
  expect(oneValue(counts("base", cells))).toBe(value);
});

test("oneValue of several cells asks for one", () => {
  expect(thrown(() => oneValue(counts("total", [[1, 2]])))).toMatch(/^#VALUE! Đối số «total».*1 hàng × 2 cột/);
});

test.each([
  [[[1], [2]], [[3], [4]], /^fits$/],
  [[[1], [2]], [[3, 4]], /^#VALUE! Vùng «installs».*2 hàng × 1 cột, còn vùng «base».*1 hàng × 2 cột/],
  [[[1], [2]], [[3]], /^#VALUE! /],
])("requireSameShape of %j and %j: %s", (one, other, words) => {
  expect(thrown(() => requireSameShape(counts("installs", one), counts("base", other)))).toMatch(words);
});

test("requireOneColumn lets any number of rows through, and two columns never", () => {
  expect(thrown(() => requireOneColumn(counts("installs", [[1], [2], [3]])))).toBe("fits");
  expect(thrown(() => requireOneColumn(counts("installs", [[1, 2]])))).toMatch(/^#VALUE! .*2 cột/);
});
