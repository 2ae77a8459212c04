import { groupUnits } from "../../../src/domain/unitName/groupUnits";
import { unitIndex } from "../../../src/domain/unitName/unitIndex";

const { units } = groupUnits(["Huyện Long Mỹ", "Thị xã Long Mỹ", "Quan Hoa"], ["", "", ""]);

test("unitIndex(units, by) finds every unit of a name, whatever its kind", () => {
  expect(unitIndex(units, "loose")("", "longmi4").map(({ place }) => place)).toEqual([0, 1]);
  expect(unitIndex(units, "plain")("", "longmi").map(({ place }) => place)).toEqual([0, 1]);
});

test("unitIndex(units, by) finds a unit under both readings of its name", () => {
  expect(["hoa", "quanhoa"].map((key) => unitIndex(units, "loose")("", key)[0]?.place)).toEqual([2, 2]);
});

test("unitIndex(units, by) finds nothing in another parent", () => {
  expect(unitIndex(units, "loose")("1", "longmi4")).toEqual([]);
});
