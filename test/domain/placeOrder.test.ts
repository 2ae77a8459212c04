import { placeOrder } from "../../src/domain/placeOrder";

test.each([
  [0, "highest-first"],
  [1, "lowest-first"],
  [-1, "lowest-first"],
  [2, "lowest-first"],
])("placeOrder(%d) is %s, as in RANK.EQ", (option, order) => {
  expect(placeOrder(option)).toBe(order);
});
