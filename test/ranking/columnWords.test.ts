import { columnRole } from "../../src/ranking/columnWords";

test.each([
  ["STT", "ordinal", 2],
  ["No.", "ordinal", 2],
  ["TT", "ordinal", 2],
  ["Đơn vị", "name", 2],
  ["DON VI", "name", 2],
  ["Huyện, thị xã, thành phố", "name", 2],
  ["Tên huyện", "name", 2],
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
  ["Số thuê bao", "secondBase", 2],
  ["Population 2019", "base", 1],
  ["Dân số từ 14 tuổi", "base", 1],
  ["Số công dân từ 14 tuổi trở lên", "base", 1],
  ["Số người đủ 14 tuổi", "base", 1],
  ["Người trưởng thành", "base", 2],
  ["Số người trưởng thành", "base", 2],
  ["Adults", "base", 2],
  ["Adult population", "base", 2],
  ["Công dân", "base", 2],
  ["Số công dân đã đăng ký tài khoản", "installs", 1],
  ["Số công dân từ 14 tuổi đã kích hoạt", "installs", 1],
])("columnRole(%j) is %s", (heading, role, strength) => {
  expect(columnRole(heading)).toEqual({ role, strength });
});

test.each([
  ["Thuê bao 3G/4G", "secondBase"],
  ["Số người dùng điện thoại thông minh", "secondBase"],
  ["Số thuê bao smartphone đã cài đặt", "installs"],
  ["Số tài khoản VNeID", "installs"],
  ["Số người đã tiêm mũi 1", "installs"],
  ["Số người đang sử dụng", "installs"],
  ["Số người được cấp tài khoản", "installs"],
  ["Số người trong độ tuổi", "base"],
  ["Số người chưa cài", "other"],
  ["Người dùng Bluezone", "installs"],
  ["Số lượt cài mới trong ngày", "increase"],
  ["Tăng so với 13/8", "other"],
  ["Tỷ lệ cài đặt trên dân số", "rate"],
  ["Tỷ lệ % dân số", "rate"],
  ["Coverage of population", "rate"],
  ["Chỉ tiêu giao (%)", "target"],
  ["Tỷ lệ hoàn thành chỉ tiêu", "other"],
  ["Ngày báo cáo", "date"],
  ["Đơn vị phụ trách", "owner"],
  ["Cán bộ phụ trách", "owner"],
  ["Khu vực", "group"],
  ["Thuộc huyện", "parent"],
  ["Đơn vị tính", "other"],
  ["Mã đơn vị", "other"],
  ["Số điện thoại liên hệ", "other"],
  ["Hạng", "other"],
  ["Ghi chú", "other"],
  ["Số liệu nguyên văn", "printed"],
  ["Còn thiếu", "other"],
])("columnRole(%j) is %s", (heading, role) => {
  expect(columnRole(heading)?.role).toBe(role);
});

test.each(["", "VNeID", "Sổ sức khỏe điện tử"])("columnRole(%j) is null", (heading) => {
  expect(columnRole(heading)).toBeNull();
});
