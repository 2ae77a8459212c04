import { groupUnits } from "../../../src/domain/unitName/groupUnits";
import { pairUnits } from "../../../src/domain/unitName/pairUnits";
import type { NameKey } from "../../../src/domain/unitName/unitIndex";

function pairs(left: readonly string[], right: readonly string[], by: NameKey = "loose"): readonly string[] {
  const unitsOf = (names: readonly string[]) =>
    groupUnits(
      names,
      names.map(() => ""),
    ).units;
  return pairUnits(unitsOf(left), unitsOf(right), by).map((pairing) => {
    if (pairing === undefined) return "none";
    return pairing.kind === "ambiguous" ? `asked ${pairing.places.join()}` : `${String(pairing.place)} ${pairing.kind}`;
  });
}

test("pairUnits(left, right, by) pairs one kind and name before anything else", () => {
  expect(pairs(["Thị xã Long Mỹ", "H. Long Mỹ"], ["Huyện Long Mỹ", "TX. Long Mỹ"])).toEqual(["1 matched", "0 matched"]);
});

test("pairUnits(left, right, by) asks about a bare name two units of the other column have", () => {
  expect(pairs(["Long Mỹ"], ["Huyện Long Mỹ", "Thị xã Long Mỹ"])).toEqual(["asked 0,1"]);
});

test("pairUnits(left, right, by) asks about a bare name two units of its own column have, though the other holds one", () => {
  expect(pairs(["Long Mỹ", "Thị xã Long Mỹ"], ["Huyện Long Mỹ"])).toEqual(["asked 0", "asked 0"]);
});

test("pairUnits(left, right, by) keeps names apart that differ in c and k where one column has both, and pairs them else", () => {
  const both = ["Xã Ia Ca", "Xã Ia Ka"];
  expect(pairs(both, ["Xã Ia Ka", "Xã Ia Ca"])).toEqual(["1 matched", "0 matched"]);
  expect(pairs(["Ia Ka", "Ia Ca"], both)).toEqual(["1 matched", "0 matched"]);
  expect(pairs(both, ["Xã Ia Ca"])).toEqual(["0 matched", "none"]);
  expect(pairs(["xa ia ka", "xa ia ca"], both, "plain")).toEqual(["1 matched", "0 matched"]);
  expect(pairs(["Xã Ia Ca"], ["Xã Ia Ka"])).toEqual(["0 matched"]);
});

test("pairUnits(left, right, by) lists a kind changed by promotion where one unit of each column has the name", () => {
  expect(pairs(["Huyện Chí Linh"], ["Thành phố Chí Linh"])).toEqual(["0 listed"]);
  expect(pairs(["Huyện Kỳ Anh", "Thị xã Kỳ Anh"], ["Thị xã Kỳ Anh"])).toEqual(["none", "0 matched"]);
});

test("pairUnits(left, right, by) never pairs kinds of two levels", () => {
  expect(pairs(["Huyện Hòa Bình"], ["Tỉnh Hòa Bình"])).toEqual(["none"]);
});

test("pairUnits(left, right, by) asks about a bare name on two rows where other names have one", () => {
  expect(pairs(["Long Mỹ", "Long Mỹ", "Vị Thủy", "Vị Thanh"], ["Huyện Long Mỹ"])[0]).toBe("asked 0");
});

test("pairUnits(left, right, plain) asks about names that only their marks told apart", () => {
  expect(pairs(["xa thanh an"], ["Xã Thanh An", "Xã Thạnh An"], "plain")).toEqual(["asked 0,1"]);
  expect(pairs(["Xã Thanh An", "Xã Thạnh An"], ["xa thanh an"], "plain")).toEqual(["asked 0", "asked 0"]);
});
