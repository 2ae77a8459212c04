import { roundingStep } from "../../src/domain/roundingStep";
import { counted } from "../helpers/counted";

test.each([
  [13200, 100],
  [10000, 1000],
  [6000, 100],
  [7570, 10],
  [9641, 1],
  [100, 10],
  [10, 1],
  [7, 1],
  [0, 1],
  [3_100_000, 100_000],
])("roundingStep(%d) is %d", (figure, step) => {
  expect(roundingStep(counted(figure))).toBe(step);
});
