import { fail, ok } from "../../src/domain/failure";
import { counts } from "../../src/functions/cellArguments";
import { rowwise } from "../../src/functions/rowwise";
import { called, errorCell, loadCustomFunctions } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

const around = (count: number) => (count === 0 ? fail("zero-base" as const) : ok([count - 1, count + 1]));
const rows = (...cells: readonly unknown[]) =>
  called(() =>
    rowwise(
      around,
      2,
      counts(
        "count",
        cells.map((cell) => [cell]),
      ),
    ),
  );

test("rowwise gives one row for each row, an error in all cells of its row", () => {
  expect(rows(5, 0, errorCell("#REF!"), 8)).toEqual([
    [4, 6],
    ["#DIV/0!", "#DIV/0!"],
    ["#REF!", "#REF!"],
    [7, 9],
  ]);
});

test("rowwise lets one cell go with a column", () => {
  const sum = (a: number, b: number) => ok([a, b]);
  expect(called(() => rowwise(sum, 2, counts("count", [[1], [2]]), counts("base", 7)))).toEqual([
    [1, 7],
    [2, 7],
  ]);
});

test("rowwise refuses columns of different length, and more than one column", () => {
  const sum = (a: number, b: number) => ok([a, b]);
  const asked = (a: unknown, b: unknown) =>
    called(() => rowwise(sum, 2, counts("count", a), counts("base", b)))[0]?.[0];
  expect(asked([[1], [2]], [[1], [2], [3]])).toMatch(/^#VALUE! Vùng/);
  expect(asked([[1, 2]], 1)).toMatch(/^#VALUE! Đối số «count».*một cột/);
});
