import { foldText } from "../../src/ranking/foldText";

test.each([
  ["Lượt cài đặt", "luot cai dat"],
  ["LƯỢT CÀI ĐẶT".normalize("NFD"), "luot cai dat"],
  ["Dân số\n(người)", "dan so nguoi"],
  ["  Tổng cộng: ", "tong cong"],
  ["Tỷ lệ %", "ty le %"],
  ["", ""],
])("foldText(%j) is %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
