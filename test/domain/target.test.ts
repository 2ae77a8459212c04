import { fail, ok } from "../../src/domain/failure";
import { directiveShare, target } from "../../src/domain/target";

test.each([
  [0, 0],
  [0.07, 70_000],
  [0.3, 300_000],
  [0.14, 140_000],
  [1, 1_000_000],
  [1 / 3, 333_333],
  [0.0000004, 0],
])("target(%d) is %d millionths", (share, millionths) => {
  expect(target(share)).toEqual(ok(millionths));
});

test.each([
  [30, "above-one"],
  [1.0000001, "above-one"],
  [-0.3, "negative"],
  [NaN, "not-a-number"],
])("target(%d) fails: %s", (share, failure) => {
  expect(target(share)).toEqual(fail(failure));
});

test("the directive's target is 30%", () => {
  expect(target(directiveShare)).toEqual(ok(300_000));
});
