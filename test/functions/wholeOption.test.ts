import { fail, ok } from "../../src/domain/failure";
import { wholeOption } from "../../src/functions/wholeOption";

test.each([0, 2, 9])("wholeOption(0, 9)(%d) is that number", (option) => {
  expect(wholeOption(0, 9)(option)).toEqual(ok(option));
});

test.each([-1, 10, 1.5])("wholeOption(0, 9)(%d) is no such option", (option) => {
  expect(wholeOption(0, 9)(option)).toEqual(fail("no-such-option"));
});

test("wholeOption(1) has no upper bound", () => {
  expect(wholeOption(1)(1_000)).toEqual(ok(1_000));
});
