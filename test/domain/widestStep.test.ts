import { widestStep } from "../../src/domain/widestStep";
import { counted } from "../helpers/counted";

test.each([
  [0, 1],
  [7, 1],
  [99, 1],
  [100, 10],
  [999, 10],
  [13217, 1000],
  [9007199254740991, 100_000_000_000_000],
])("widestStep(%d) is %d, within a tenth", (value, step) => {
  expect(widestStep(counted(value))).toBe(step);
});
