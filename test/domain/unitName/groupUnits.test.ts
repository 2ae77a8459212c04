import { groupUnits } from "../../../src/domain/unitName/groupUnits";

function unitOfRow(names: readonly string[], parents = names.map(() => "")): readonly (number | undefined)[] {
  return groupUnits(names, parents).unitOfRow;
}

test("groupUnits(names, parents) puts the spellings of one unit together", () => {
  expect(unitOfRow(["Huyện Hoà Bình", "Huyện Hòa Bình", "H. Hòa  Bình", "Huyện LộcHà", "Huyện Lộc Hà"])).toEqual([
    0, 0, 0, 1, 1,
  ]);
});

test("groupUnits(names, parents) keeps kinds apart, and a name without a kind too", () => {
  expect(unitOfRow(["Huyện Long Mỹ", "Thị xã Long Mỹ", "Long Mỹ"])).toEqual([0, 1, 2]);
});

test("groupUnits(names, parents) keeps one name in two parents apart", () => {
  expect(unitOfRow(["Châu Thành", "Châu Thành", "Châu Thành"], ["1", "2", "1"])).toEqual([0, 1, 0]);
});

test("groupUnits(names, parents) leaves rows without a name out", () => {
  expect(unitOfRow(["", "Vị Thủy", " "])).toEqual([undefined, 0, undefined]);
});
