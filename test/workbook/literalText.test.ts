import { literalText } from "../../src/workbook/literalText";

test.each(["", "Huyện Châu Thành A", "đến hết 16/8/2020", "Đơn vị (xã)", "Ánh"])(
  "literalText(%j) stays as it is",
  (text) => expect(literalText(text)).toBe(text),
);

test.each([
  "=A1",
  "+84 912 345 678",
  "-5 người",
  "@tên",
  "007",
  "63.163",
  "16/8/2020",
  "12%",
  "'nháy",
  "#N/A",
  "TRUE",
  "false",
  "May 5",
  "Sep-20",
  "(5)",
  " 5",
])("literalText(%j) is kept from being read as a value", (text) => expect(literalText(text)).toBe(`'${text}`));
