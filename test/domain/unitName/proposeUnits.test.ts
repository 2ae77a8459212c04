import { matchUnits } from "../../../src/domain/unitName/matchUnits";

function outcomes(left: readonly string[], right: readonly string[]): readonly unknown[] {
  return matchUnits({ names: left }, { names: right }).outcomes;
}

test("proposeUnits proposes the nearest name, and matches nothing by it", () => {
  expect(outcomes(["Phường Lonh Hưng"], ["Phường Long Hưng", "Phường Long Hòa"])).toEqual([
    { kind: "proposed", row: 0, reason: "letters differ" },
  ]);
});

test("proposeUnits asks where two names are as near", () => {
  expect(outcomes(["Xã Tân Hin"], ["Xã Tân Hiệp", "Xã Tân Kin", "Xã Tân Tin"])).toEqual([
    { kind: "ambiguous", rows: [1, 2] },
  ]);
});

test("proposeUnits asks where one name is the nearest of two", () => {
  expect(outcomes(["Xã Bum Tở", "Xã Bun Tở"], ["Xã Búk Tở"])).toEqual([
    { kind: "ambiguous", rows: [0] },
    { kind: "ambiguous", rows: [0] },
  ]);
});

test("proposeUnits leaves a unit alone that has its partner", () => {
  expect(outcomes(["Xã Tân Hiệp", "Xã Tam Hiệp"], ["Xã Tân Hiệp"])).toEqual([
    { kind: "matched", row: 0, reason: "same name" },
    { kind: "unmatched" },
  ]);
});

test("proposeUnits looks within the parent only", () => {
  const left = { names: ["Lonh Hưng"], within: { names: ["Ô Môn"] } };
  const right = { names: ["Long Hưng"], within: { names: ["Thốt Nốt"] } };
  expect(matchUnits(left, right).outcomes).toEqual([{ kind: "unmatched" }]);
});
