import { share } from "../../src/domain/share";

test.each([0, 0.3, 1, 1.2])("share(%d) is the same number", (fraction) => {
  expect(share(fraction)).toBe(fraction);
});
