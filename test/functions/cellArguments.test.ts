import { counts, targets } from "../../src/functions/cellArguments";
import { loadCustomFunctions } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

test.each([
  [5, [[5]]],
  [[[1, 2]], [[1, 2]]],
  [
    [1, 2],
    [[1], [2]],
  ],
  [[], [[""]]],
  [[[]], [[""]]],
  [undefined, [[undefined]]],
])("counts(name, %j) has the cells %j", (cells, rows) => {
  expect(counts("installs", cells).rows).toEqual(rows);
});

test.each([0, null, "", undefined])("counts read a blank (%p) as 0", (blank) => {
  expect(counts("base", blank).read(blank)).toBe(0);
});

test.each([0, null, "", undefined])("targets read a blank (%p) as 30%%", (blank) => {
  expect(targets(blank).read(blank)).toBe(300_000);
});

test("targets read a share as millionths", () => {
  expect(targets(0.07).read(0.07)).toBe(70_000);
});
