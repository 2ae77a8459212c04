import { typeFit } from "../../../src/domain/unitName/typeFit";
import { unitTypes, type UnitType } from "../../../src/domain/unitName/unitType";

test.each<[UnitType | undefined, UnitType | undefined, string]>([
  ["huyện", "huyện", "same"],
  ["huyện", undefined, "missing"],
  [undefined, undefined, "missing"],
  ["huyện", "thị xã", "changed"],
  ["huyện", "quận", "changed"],
  ["thị xã", "thành phố", "changed"],
  ["xã", "phường", "changed"],
  ["thị trấn", "xã", "changed"],
  ["tỉnh", "thành phố", "changed"],
  ["huyện", "đặc khu", "changed"],
  ["huyện", "tỉnh", "apart"],
  ["huyện", "xã", "apart"],
  ["thị xã", "xã", "apart"],
  ["phường", "quận", "apart"],
])("typeFit(%s, %s) is %s", (a, b, fit) => {
  expect(typeFit(a, b)).toBe(fit);
});

test("typeFit(a, b) does not mind the order of the two", () => {
  const pairs = unitTypes.flatMap((a) => unitTypes.map((b) => [a, b] as const));
  expect(pairs.filter(([a, b]) => typeFit(a, b) !== typeFit(b, a))).toEqual([]);
});
