import { repairMojibake } from "../../../src/domain/unitName/repairMojibake";

/** A text whose UTF-8 bytes are read one by one, as Latin-1 reads them. */
function misread(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

test.each(["Hà Giang", "Đồng Nai", "Thành phố Cần Thơ", "Quận 1 – Đắk Lắk"])(
  "repairMojibake(text) brings %s back after a Latin-1 reading",
  (name) => {
    expect(repairMojibake(misread(name))).toBe(name);
  },
);

test.each([
  ["HÃ  Giang", "Hà Giang"],
  ["Äáº¯k Láº¯k", "Đắk Lắk"],
  ["Äong Nai", "Đong Nai"],
  ["Thá»§ Ä‘á»©c", "Thủ đức"],
])("repairMojibake(%s), with a byte lost or turned on the way, is %s", (broken, name) => {
  expect(repairMojibake(broken)).toBe(name);
});

test.each(["Hà Nam", "XÃ\u00A0Ea Bar", "THỊ XÃ NGÃ BẢY", "Âu Cơ", "Tân Phú", "XÃ TÂN PHÚ"])(
  "repairMojibake(%s) leaves a sound name alone",
  (name) => {
    expect(repairMojibake(name)).toBe(name);
  },
);
