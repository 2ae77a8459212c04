import { doubts } from "../../../src/domain/unitName/doubts";
import { readUnitName } from "../../../src/domain/unitName/readUnitName";

/** The likeliest way in which two names may be one, and how far apart they are. */
function likeliest(a: string, b: string): readonly unknown[] {
  const [ours, theirs] = [readUnitName(a)[0]!, readUnitName(b)[0]!];
  for (const { reason, asks, answers, distance } of doubts(2)) {
    const shared = asks(ours).some((key) => answers(theirs).includes(key));
    const apart = shared ? distance(ours, theirs) : undefined;
    if (apart !== undefined) return [reason, apart];
  }
  return ["none"];
}

test.each([
  ["Thạnh Quới", "Thạnh Qưới", ["marks differ", 0]],
  ["M'Drắk", "M'Đrắk", ["marks differ", 0]],
  ["Sốp Cộp", "Xốp Cộp", ["sounds alike", 0]],
  ["Lonh Hưng", "Long Hưng", ["letters differ", 1]],
  ["Mà Cooi", "Mà Cooih", ["letters differ", 1]],
  ["Kơ Ning", "Đắk Kơ Ning", ["part of the name", 0]],
  ["Đắk Kơ Ning", "Kơ Ning", ["part of the name", 0]],
  ["TT-Huế", "Thừa Thiên Huế", ["abbreviated", 0]],
  ["Hồ Chí Minh", "H.C.M", ["abbreviated", 0]],
])("doubts has %s and %s as %j", (a, b, found) => {
  expect(likeliest(a, b)).toEqual(found);
});

test.each([
  ["Châu Thành", "Châu Thành A"],
  ["Mỹ Lợi A", "Mỹ Lợi B"],
  ["Gò Công Đông", "Gò Công Tây"],
  ["Quận 1", "Quận 11"],
  ["Tân Uyên", "Bắc Tân Uyên"],
  ["Điện Biên", "Điện Biên Phủ"],
  ["Vị Thanh", "Ngã Bảy"],
])("doubts has nothing between %s and %s", (a, b) => {
  expect(likeliest(a, b)).toEqual(["none"]);
});
