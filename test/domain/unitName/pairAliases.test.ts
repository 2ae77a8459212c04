import { matchUnits } from "../../../src/domain/unitName/matchUnits";
import { pairAliases } from "../../../src/domain/unitName/pairAliases";

const renamed = [{ spelling: "Tĩnh Gia", name: "Nghi Sơn" }];

function outcome(left: readonly string[], right: readonly string[], aliases = renamed): unknown {
  return matchUnits({ names: left }, { names: right }, aliases).outcomes[0];
}

test("pairAliases(left, right, aliases, pairings) without aliases changes nothing", () => {
  const pairings = [undefined];
  expect(pairAliases([], [], [], pairings)).toBe(pairings);
});

test.each([
  [["Huyện Tĩnh Gia"], ["Vinh", "Thị xã Nghi Sơn"]],
  [["TX. Nghi Sơn"], ["Vinh", "Huyện Tĩnh Gia"]],
  [["tĩnh gia"], ["Vinh", "Nghi Sơn"]],
])("pairAliases pairs %j with the second of %j by the user's alias, in both directions", (left, right) => {
  expect(outcome(left, right)).toEqual({ kind: "matched", row: 1, reason: "user's alias" });
});

test("pairAliases answers what would be asked", () => {
  const alias = [{ spelling: "Long Mỹ", name: "Thị xã Long Mỹ" }];
  expect(outcome(["Long Mỹ"], ["Huyện Long Mỹ", "Thị xã Long Mỹ"], alias)).toEqual({
    kind: "matched",
    row: 1,
    reason: "user's alias",
  });
});

test("pairAliases leaves a pair of the same name and kind as it is", () => {
  expect(outcome(["Huyện Tĩnh Gia"], ["Huyện Tĩnh Gia", "Thị xã Nghi Sơn"])).toMatchObject({
    row: 0,
    reason: "same name",
  });
});

test("pairAliases decides nothing where the alias itself names two units", () => {
  expect(outcome(["Tĩnh Gia"], ["Huyện Nghi Sơn", "Thị xã Nghi Sơn"])).toEqual({ kind: "unmatched" });
});
