import { readUnitName } from "../../../src/domain/unitName/readUnitName";
import { unmarkedColumn } from "../../../src/domain/unitName/unmarkedColumn";

function isUnmarked(names: readonly string[]): boolean {
  return unmarkedColumn(names.flatMap((name) => readUnitName(name).slice(0, 1)));
}

const plain = [
  "Meo Vac",
  "Vi Xuyen",
  "Quan Ba",
  "Yen Minh",
  "Bac Me",
  "Xin Man",
  "Dong Van",
  "Quang Binh",
  "Bac Quang",
];

test("unmarkedColumn(readings) is true where no name has a mark", () => {
  expect(isUnmarked(plain)).toBe(true);
});

test("unmarkedColumn(readings) allows one name in ten its marks, not more", () => {
  expect(isUnmarked([...plain, "Hoàng Su Phì"])).toBe(true);
  expect(isUnmarked([...plain, "Hoàng Su Phì", "Vị Xuyên"])).toBe(false);
});

test("unmarkedColumn(readings) does not decide by the marks of the kind", () => {
  expect(isUnmarked(plain.map((name) => `Huyện ${name}`))).toBe(true);
});

test("unmarkedColumn(readings) decides nothing by two names, repeated or not, or by numbers", () => {
  expect(isUnmarked(["Sa Pa", "Gia Lai", "Sa Pa"])).toBe(false);
  expect(isUnmarked(["Phường 1", "Phường 2", "Phường 3"])).toBe(false);
});
