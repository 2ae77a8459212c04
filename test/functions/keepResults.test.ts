import { keepResults } from "../../src/functions/keepResults";

/** Keeps results of work that counts how often it is done. */
function counting() {
  const kept = keepResults<number>();
  let times = 0;
  return (...key: readonly unknown[]) => kept("", [key], () => (times += 1));
}

test("keepResults works an equal key out once", () => {
  const ask = counting();
  expect([ask(1, 2, "x"), ask(1, 2, "x"), ask(1, 2, "x")]).toEqual([1, 1, 1]);
});

test.each([
  [
    [1, 2],
    [1, 3],
  ],
  [
    [1, 2],
    [1, 2, 0],
  ],
  [["1"], [1]],
  [[null], [undefined]],
])("keepResults tells %j from %j", (one, other) => {
  const ask = counting();
  expect([ask(...one), ask(...other), ask(...one)]).toEqual([1, 2, 1]);
});

test("keepResults forgets the one that was not asked for longest, after eight", () => {
  const ask = counting();
  for (let key = 1; key <= 8; key += 1) ask(key);
  ask(1);
  ask(9);
  expect(ask(1)).toBe(1);
  expect(ask(2)).toBe(10);
});

test("keepResults keeps no more than half a million cells, yet always gives the result", () => {
  const kept = keepResults<string>();
  const long = new Array<number>(300_000).fill(1);
  const longer = new Array<number>(300_000).fill(2);
  const enormous = new Array<number>(500_001).fill(3);
  expect(kept("", [long], () => "long")).toBe("long");
  expect(kept("", [longer], () => "longer")).toBe("longer");
  expect(kept("", [long], () => "again")).toBe("again");
  expect(kept("", [enormous], () => "enormous")).toBe("enormous");
  expect(kept("", [enormous], () => "not kept")).toBe("not kept");
});

test("keepResults takes formatted numbers for equal by their values, and no other objects", () => {
  const formatted = (basicValue: unknown) => ({ type: "FormattedNumber", basicValue, numberFormat: "0.00%" });
  const ask = counting();
  expect([ask(formatted(0.3)), ask(formatted(0.3)), ask(formatted(0.4)), ask({}), ask({})]).toEqual([1, 1, 2, 3, 4]);
  expect([ask(formatted("#N/A")), ask(formatted("#N/A"))]).toEqual([5, 6]);
});

test("keepResults keeps nothing of work that fails", () => {
  const kept = keepResults<number>();
  const failing = () => {
    throw new RangeError("no result");
  };
  expect(() => kept("", [[1]], failing)).toThrow(RangeError);
  expect(kept("", [[1]], () => 8)).toBe(8);
});

test("keepResults tells apart how it was asked", () => {
  const kept = keepResults<string>();
  expect([kept("a", [[1]], () => "a"), kept("b", [[1]], () => "b"), kept("a", [[1]], () => "c")]).toEqual([
    "a",
    "b",
    "a",
  ]);
});
