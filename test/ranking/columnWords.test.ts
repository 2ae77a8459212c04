import { columnRole } from "../../src/ranking/columnWords";

test.each([
  ["STT", "ordinal", 2],
  ["No.", "ordinal", 2],
  ["TT", "ordinal", 2],
  ["Đơn vị", "name", 2],
  ["DON VI", "name", 2],
  ["Huyện, thị xã, thành phố", "name", 1],
  ["Tên huyện", "name", 1],
  ["Địa phương", "name", 2],
  ["District", "name", 2],
  ["Unit name", "name", 2],
  ["Lượt cài đặt", "installs", 2],
  ["Số lượt cài đặt", "installs", 2],
  ["so luot cai dat Bluezone", "installs", 1],
  ["Số người đã cài đặt", "installs", 1],
  ["Tải về", "installs", 2],
  ["Installs", "installs", 2],
  ["Number of installations", "installs", 2],
  ["Dân số", "base", 2],
  ["Dân số (minh họa)", "base", 1],
  ["Dân số toàn huyện", "base", 1],
  ["Nhân khẩu", "base", 2],
  ["Số thuê bao", "base", 2],
  ["Population 2019", "base", 1],
])("columnRole(%j) is %s", (heading, role, strength) => {
  expect(columnRole(heading)).toEqual({ role, strength });
});

test.each([
  "Tỷ lệ cài đặt trên dân số",
  "Tỷ lệ % dân số",
  "Hạng",
  "Chỉ tiêu dân số",
  "Ghi chú",
  "Số liệu nguyên văn",
  "Coverage of population",
  "Còn thiếu",
  "",
  "Ngày",
])("columnRole(%j) is null", (heading) => {
  expect(columnRole(heading)).toBeNull();
});
