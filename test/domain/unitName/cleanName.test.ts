import { cleanName } from "../../../src/domain/unitName/cleanName";

test.each([
  ["  Huyện \u00A0 Vũng  Liêm ", "Huyện Vũng Liêm"],
  ["Mỹ Đức".normalize("NFD"), "Mỹ Đức"],
  ["Vị\u200B Thủy\uFEFF", "Vị Thủy"],
  ["Phan Rang – Tháp Chàm", "Phan Rang-Tháp Chàm"],
  ["Phan Rang‑Tháp Chàm", "Phan Rang-Tháp Chàm"],
  ["Huyện Ea H\\'leo", "Huyện Ea H'leo"],
  ["Ea H’leo", "Ea H'leo"],
  ["Ðắk Lắk", "Đắk Lắk"],
  ["12. Huyện Trà Ôn", "Huyện Trà Ôn"],
  ["3) Vị Thanh", "Vị Thanh"],
  ["- Huyện Long Mỹ", "Huyện Long Mỹ"],
  ["Vị Thanh *", "Vị Thanh"],
  ["Vị Thanh (1)", "Vị Thanh"],
  ["Vị Thanh¹", "Vị Thanh"],
  ["Ngã Bảy:", "Ngã Bảy"],
  ["Phường 12", "Phường 12"],
  ["TP. H.C.M", "TP. H.C.M"],
  ["12", "12"],
  ["   ", ""],
  ["*", ""],
])("cleanName(%j) is %j", (raw, name) => {
  expect(cleanName(raw)).toBe(name);
});

test.each(["12. Huyện  Vũng Liêm (1)", "Phan Rang – Tháp Chàm", "§¾c L¾c"])(
  "cleanName(%s) has nothing left to clean",
  (raw) => {
    expect(cleanName(cleanName(raw))).toBe(cleanName(raw));
  },
);
