import { fail, ok } from "../../src/domain/failure";
import { rankChange } from "../../src/domain/rankChange";

test.each([
  [50, 49, 1],
  [49, 50, -1],
  [49, 49, 0],
  [2.5, 1, 1.5],
  [null, 49, "new"],
  [0, 49, "new"],
])("rankChange(%d, %d) is %s", (before, now, change) => {
  expect(rankChange(before, now)).toEqual(ok(change));
});

test.each([
  [50, null, "no-place"],
  [50, 0, "no-place"],
  [50, 0.5, "no-place"],
  [0.5, 50, "no-place"],
  [null, null, "nothing-counted"],
  [0, 0, "nothing-counted"],
  [-1, 3, "negative"],
  [3, -1, "negative"],
  [NaN, 3, "not-a-number"],
  [3, Infinity, "not-a-number"],
])("rankChange(%d, %d) is refused: %s", (before, now, failure) => {
  expect(rankChange(before, now)).toEqual(fail(failure));
});
