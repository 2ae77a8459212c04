import { readUnitName } from "../../../src/domain/unitName/readUnitName";

test("readUnitName(raw) gives the kind, the name and the keys it is compared by", () => {
  expect(readUnitName("12. H. Vị Thuỷ (1)")).toEqual([
    { type: "huyện", name: "Vị Thuỷ", sure: true, loose: "vi5thuy3", plain: "vithuy", spelt: "vi5thuy3" },
  ]);
});

test("readUnitName(raw) spells an abbreviated nông trường out, with its marks", () => {
  const [first] = readUnitName("Thị trấn N T Thái Bình");
  expect(first?.plain).toBe(readUnitName("Nong truong Thai Binh")[0]?.plain);
});

test("readUnitName(raw) reads a numbered ward whatever its kind's spelling", () => {
  const loose = ["Phường 09", "P. 9", "P9", "Phuong 9", "Phường IX"].map((raw) => readUnitName(raw)[0]?.loose);
  expect(new Set(loose)).toEqual(new Set(["#9"]));
});

test.each(["", "  ", "*", "-", "\u00A0"])("readUnitName(%j) has no reading", (raw) => {
  expect(readUnitName(raw)).toEqual([]);
});
