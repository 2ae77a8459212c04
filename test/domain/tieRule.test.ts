import { fail, ok } from "../../src/domain/failure";
import { tieRule } from "../../src/domain/tieRule";

test.each([
  [0, "competition"],
  [1, "dense"],
  [2, "average"],
])("tieRule(%d) is %s", (option, rule) => {
  expect(tieRule(option)).toEqual(ok(rule));
});

test.each([3, -1, 0.5, NaN])("tieRule(%d) is no rule", (option) => {
  expect(tieRule(option)).toEqual(fail("no-such-option"));
});
