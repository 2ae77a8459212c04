import { count } from "../../src/domain/count";
import { fail, ok } from "../../src/domain/failure";

test.each([0, 1, 63163, 9_007_199_254_740_991])("count(%d) keeps a whole number", (value) => {
  expect(count(value)).toEqual(ok(value));
});

test.each([
  [13.2, "not-whole"],
  [0.1, "not-whole"],
  [-1, "negative"],
  [-0.5, "negative"],
  [-Infinity, "negative"],
  [9_007_199_254_740_992, "too-large"],
  [Infinity, "too-large"],
  [NaN, "not-a-number"],
])("count(%d) fails: %s", (value, failure) => {
  expect(count(value)).toEqual(fail(failure));
});
