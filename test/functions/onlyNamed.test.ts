import { counts } from "../../src/functions/cellArguments";
import { onlyNamed } from "../../src/functions/onlyNamed";
import { allValues } from "../../src/functions/wholeArguments";
import { loadCustomFunctions } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

test("onlyNamed skips the cells beside blank names unread", () => {
  expect(allValues(onlyNamed(counts("installs", [[5], ["ghi chú"], [7]]), ["A", "", "B"]))).toEqual([5, 7]);
});

test("onlyNamed goes row by row through a block", () => {
  const block = [
    [1, 2],
    [3, 4],
  ];
  expect(allValues(onlyNamed(counts("installs", block), ["A", "", "", "B"]))).toEqual([1, 4]);
});

test("onlyNamed of no named row has no cells", () => {
  expect(allValues(onlyNamed(counts("installs", [["x"]]), [""]))).toEqual([]);
});
