import { splitUnitName } from "../../../src/domain/unitName/splitUnitName";

test.each([
  ["Thành phố Vị Thanh", "thành phố", "Vị Thanh"],
  ["THỊ XÃ LONG MỸ", "thị xã", "LONG MỸ"],
  ["TP.Vinh", "thành phố", "Vinh"],
  ["Tp Quy Nhơn", "thành phố", "Quy Nhơn"],
  ["TPHCM", "thành phố", "HCM"],
  ["TP. H.C.M", "thành phố", "H.C.M"],
  ["T.X Gò Công", "thị xã", "Gò Công"],
  ["TX. Phổ Yên", "thị xã", "Phổ Yên"],
  ["H. Vị Xuyên", "huyện", "Vị Xuyên"],
  ["Q1", "quận", "1"],
  ["P. 9", "phường", "9"],
  ["P 9", "phường", "9"],
  ["Phường1", "phường", "1"],
  ["phuong 6", "phường", "6"],
  ["PhườngThắng Lợi", "phường", "Thắng Lợi"],
  ["thị trấnThổ Tang", "thị trấn", "Thổ Tang"],
  ["Phưòng Hoà An", "phường", "Hoà An"],
  ["Thãnh phố Vinh", "thành phố", "Vinh"],
  ["Phường Phường Đúc", "phường", "Phường Đúc"],
  ["Thi xa Cua Lo", "thị xã", "Cua Lo"],
  ["Long Mỹ (thị xã)", "thị xã", "Long Mỹ"],
  ["Huyện Long Mỹ (cũ)", "huyện", "Long Mỹ (cũ)"],
  ["Đặc khu Phú Quý", "đặc khu", "Phú Quý"],
])("splitUnitName(%s) is %s and %s, in one way", (name, type, bare) => {
  expect(splitUnitName(name)).toEqual([{ type, name: bare, sure: true }]);
});

test.each([
  "Phương Canh",
  "Phượng Mao",
  "Huyền Hội",
  "TT-Huế",
  "H.C.M",
  "H'Leo",
  "T Quang",
  "Quảng Bình",
  "Phường",
  "Xà Dề Phìn",
])("splitUnitName(%s) takes no kind off", (name) => {
  expect(splitUnitName(name)).toEqual([{ type: undefined, name, sure: true }]);
});

test.each([
  ["Quan Hoa", "quận", "Hoa"],
  ["Tinh Gia", "tỉnh", "Gia"],
  ["Xa De Phin", "xã", "De Phin"],
  ["Phuong Canh", "phường", "Canh"],
  ["H Vị Thủy", "huyện", "Vị Thủy"],
  ["TT. Kon Dơng", "thị trấn", "Kon Dơng"],
  ["T.Quang", "tỉnh", "Quang"],
])("splitUnitName(%s) keeps both ways: %s %s, or all of it the name", (name, type, bare) => {
  expect(splitUnitName(name).map((way) => [way.type, way.name])).toEqual([
    [type, bare],
    [undefined, name],
  ]);
});

test("splitUnitName(name) of nothing is no way at all", () => {
  expect(splitUnitName("")).toEqual([]);
});
