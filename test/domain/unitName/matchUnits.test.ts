import fc from "fast-check";
import { matchUnits } from "../../../src/domain/unitName/matchUnits";
import { propertyRuns } from "../../helpers/propertyRuns";
import { anyUnitName, anyWriting } from "./anyUnitName";

const runs = { ...propertyRuns, seed: 20200816 };

function outcomes(left: readonly string[], right: readonly string[]): readonly unknown[] {
  return matchUnits({ names: left }, { names: right }).outcomes;
}

test("matchUnits(left, right) matches a column typed without marks, the whole column deciding", () => {
  const left = ["Meo Vac", "Quan Ba", "Yen Minh", "Xin Man"];
  const right = ["Huyện Xín Mần", "Huyện Yên Minh", "Huyện Quản Bạ", "Huyện Mèo Vạc"];
  expect(outcomes(left, right)).toEqual([3, 2, 1, 0].map((row) => ({ kind: "matched", row, reason: "marks missing" })));
});

test("matchUnits(left, right) only proposes a name without marks in a column that has them", () => {
  expect(outcomes(["Meo Vac", "Quản Bạ", "Yên Minh"], ["Mèo Vạc", "Quản Bạ", "Yên Minh"])[0]).toEqual({
    kind: "proposed",
    row: 0,
    reason: "marks differ",
  });
});

test("matchUnits(left, right) keeps a name whose first word without marks looks like a kind", () => {
  const left = ["Quan Hoa", "Quan Son", "Tinh Gia", "Quang Binh", "Xa De Phin"];
  const right = ["Huyện Quan Hóa", "Huyện Quan Sơn", "Huyện Tĩnh Gia", "Huyện Quảng Bình", "Xã Xà Dề Phìn"];
  expect(outcomes(left, right)).toEqual(
    [0, 1, 2, 3, 4].map((row) => ({ kind: "matched", row, reason: "marks missing" })),
  );
});

test("matchUnits(left, right) proposes Phường Phường Đúc for Phường Đúc and does not match it", () => {
  expect(outcomes(["Phường Đúc"], ["Phường Phường Đúc"])).toEqual([
    { kind: "proposed", row: 0, reason: "part of the name" },
  ]);
});

test.each([
  [["Châu Thành A"], ["Châu Thành"]],
  [["Quận 1"], ["Quận 10", "Quận 11", "Quận 12"]],
  [["Gò Công"], ["Gò Công Đông", "Gò Công Tây"]],
  [["Toàn tỉnh"], ["Tỉnh Hậu Giang"]],
  [["Tổng cộng"], ["Huyện Vị Thủy"]],
])("matchUnits(%j, %j) finds nothing", (left, right) => {
  expect(outcomes(left, right)).toEqual([{ kind: "unmatched" }]);
});

test("matchUnits(left, right) tells which rows on the right are left alone", () => {
  const right = { names: ["Vị Thủy", "", "Ngã Bảy", "Long Hưng"] };
  expect(matchUnits({ names: ["H. Vị Thuỷ", "Lonh Hưng"] }, right).alone).toEqual([2]);
});

test("matchUnits(left, right) matches each row of a unit that stands on several rows on the left", () => {
  const names = ["Vị Thủy", "Long Mỹ", "Vị Thuỷ", "Long Mỹ"];
  expect(
    matchUnits({ names }, { names: ["Huyện Long Mỹ", "Huyện Vị Thủy"] }).outcomes.map(
      (outcome) => "row" in outcome && outcome.row,
    ),
  ).toEqual([1, 0, 1, 0]);
});

test("matchUnits(left, right) gives no row on the right to two units", () => {
  fc.assert(
    fc.property(fc.array(anyUnitName), fc.array(anyUnitName), (left, right) => {
      const named = new Map<number, Set<string>>();
      matchUnits({ names: left }, { names: right }).outcomes.forEach((outcome, row) => {
        if (outcome.kind !== "matched" && outcome.kind !== "listed") return;
        named.set(outcome.row, (named.get(outcome.row) ?? new Set()).add(left[row]!.replace("H. ", "Huyện ")));
      });
      const units = [...named.values()].map(
        (names) => matchUnits({ names: [...names] }, { names: [...names].slice(0, 1) }).outcomes,
      );
      expect(units.flat().filter(({ kind }) => kind !== "matched")).toEqual([]);
    }),
    runs,
  );
});

test("matchUnits(left, right) gives the same outcomes however the names are written", () => {
  const names = fc.array(anyUnitName, { maxLength: 8 });
  fc.assert(
    fc.property(names, names, anyWriting, anyWriting, (left, right, one, other) => {
      const kinds = (a: readonly string[], b: readonly string[]): readonly unknown[] =>
        matchUnits({ names: a }, { names: b }).outcomes.map((outcome) => ({ ...outcome, reason: "" }));
      expect(kinds(left.map(one), right.map(other))).toEqual(kinds(left, right));
    }),
    runs,
  );
});

test("matchUnits(left, right) gives the same pairs whichever order the rows are in", () => {
  const names = fc.uniqueArray(anyUnitName, { maxLength: 8 });
  fc.assert(
    fc.property(names, names, (left, right) => {
      const paired = (a: readonly string[], b: readonly string[]): readonly string[] =>
        matchUnits({ names: a }, { names: b })
          .outcomes.flatMap((outcome, row) =>
            "row" in outcome ? [`${a[row]!} ${outcome.kind} ${b[outcome.row]!}`] : [],
          )
          .sort();
      expect(paired([...left].reverse(), [...right].reverse())).toEqual(paired(left, right));
    }),
    runs,
  );
});
