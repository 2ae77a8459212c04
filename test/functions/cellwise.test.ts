import type { Count } from "../../src/domain/count";
import { fail, ok, type Failure } from "../../src/domain/failure";
import { counts } from "../../src/functions/cellArguments";
import { cellwise } from "../../src/functions/cellwise";
import { called, errorCell, loadCustomFunctions } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

const failing = (failure: Failure) => (count: Count) => (count >= 0 ? fail(failure) : ok(count));

const range = (...cells: readonly unknown[]) =>
  counts(
    "installs",
    cells.map((cell) => [cell]),
  );

test("cellwise works each cell out by itself", () => {
  expect(cellwise((count) => ok(count * 2), "General", range(1, 2, 3))).toEqual([[2], [4], [6]]);
});

test("cellwise throws the error of a single cell, and returns those of a range in their cells", () => {
  expect(() => cellwise(failing("zero-base"), "General", range(1))).toThrow(CustomFunctions.Error);
  const [[first], [second]] = cellwise(failing("zero-base"), "General", range(1, 2)) as [[unknown], [unknown]];
  expect([first, second]).toEqual([errorCell("#DIV/0!"), errorCell("#DIV/0!")]);
});

test("cellwise returns an error that throwing would turn into #VALUE!", () => {
  expect(cellwise((count) => ok(count), "General", range(errorCell("#REF!")))).toEqual([[errorCell("#REF!")]]);
});

test.each([
  ["nothing-counted", ""],
  ["zero-base", "#DIV/0!"],
  ["too-large", "#NUM!"],
] as const)("cellwise shows a measure that fails with %s as %j", (failure, cell) => {
  expect(called(() => cellwise(failing(failure), "General", range(1)))).toEqual([[cell]]);
});
