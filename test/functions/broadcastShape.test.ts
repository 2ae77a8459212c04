import { broadcastShape } from "../../src/functions/broadcastShape";
import { counts } from "../../src/functions/cellArguments";
import { loadCustomFunctions, shown } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

const range = (rows: number, columns: number) => Array.from({ length: rows }, () => new Array<number>(columns).fill(1));

test.each([
  [
    [1, 1],
    [1, 1],
    [1, 1],
  ],
  [
    [1, 1],
    [8, 2],
    [8, 2],
  ],
  [
    [8, 2],
    [8, 2],
    [8, 2],
  ],
  [
    [8, 1],
    [8, 2],
    [8, 2],
  ],
  [
    [1, 2],
    [8, 2],
    [8, 2],
  ],
])("broadcastShape of %j and %j is %j", (a, b, [rows, columns]) => {
  const shape = broadcastShape([counts("installs", range(a[0]!, a[1]!)), counts("base", range(b[0]!, b[1]!))]);
  expect(shape).toEqual({ rows, columns });
});

test.each([
  [
    [8, 1],
    [7, 1],
  ],
  [
    [8, 1],
    [1, 2],
  ],
  [
    [8, 2],
    [2, 8],
  ],
  [
    [8, 2],
    [8, 3],
  ],
])("broadcastShape of %j and %j does not fit, and both are named", (a, b) => {
  const shape = broadcastShape([counts("installs", range(a[0]!, a[1]!)), counts("base", range(b[0]!, b[1]!))]);
  expect(shown(shape)).toMatch(/^#VALUE! .*(installs.*base|base.*installs)/);
});
