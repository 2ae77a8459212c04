import { wholeWeights } from "../../src/domain/wholeWeights";

test.each([
  [
    [3, 0, 5],
    [3n, 0n, 5n],
  ],
  [
    [1.15, 1],
    [115n, 100n],
  ],
  [
    [0.1, 0.2],
    [1n, 2n],
  ],
  [
    [1e21, 1],
    [1_000_000_000_000_000_000_000n, 1n],
  ],
  [
    [1.5e-7, 1],
    [15n, 100_000_000n],
  ],
  [[-0], [0n]],
  [[], []],
])("wholeWeights(%j) keeps the proportions as whole numbers", (weights, whole) => {
  expect(wholeWeights(weights)).toEqual(whole);
});
