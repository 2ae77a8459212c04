import { countedIn } from "../../src/ranking/countedIn";

const said = (heading: string) => {
  const counted = countedIn(heading);
  return counted.kind === "named"
    ? [counted.noun, counted.head]
    : counted.kind === "figures"
      ? counted.heading
      : "installs";
};

test.each([
  "",
  "31/8/2020",
  "Lượt cài đặt",
  "Số lượt cài đặt",
  "SỐ LƯỢT CÀI ĐẶT BLUEZONE",
  "So luot cai dat",
  "Lượt cài",
  "Cài đặt",
  "Đã cài",
  "Số lượt cài đặt Bluezone – Đến 16/8/2020",
  "Kết quả – Lượt cài đặt",
  "Bluezone",
  "Tải về",
  "Installs",
  "Number of installs",
  "Installations to date",
])("countedIn(heading) takes «%s» for installs", (heading) => {
  expect(said(heading)).toBe("installs");
});

test.each([
  ["Số thuê bao", "thuê bao", "thuê bao"],
  ["Số Thuê Bao", "thuê bao", "thuê bao"],
  ["SỐ THUÊ BAO KÍCH HOẠT", "thuê bao kích hoạt", "thuê bao"],
  ["So thue bao", "thuê bao", "thuê bao"],
  ["Thuê bao 3G/4G (đến 16/8/2020)", "thuê bao 3G/4G", "thuê bao"],
  ["Tổng số người đã tiêm", "người đã tiêm", "người"],
  ["Số người đã tiêm đến hết ngày 16/8/2020", "người đã tiêm", "người"],
  ["Số tài khoản VNeID kích hoạt", "tài khoản VNeID kích hoạt", "tài khoản"],
  ["SỐ TÀI KHOẢN VNEID KÍCH HOẠT", "tài khoản VNEID kích hoạt", "tài khoản"],
  ["Lũy kế số tài khoản", "tài khoản", "tài khoản"],
  ["Số hộ dùng nước sạch", "hộ dùng nước sạch", "hộ"],
  ["Hộ gia đình có nhà tiêu hợp vệ sinh", "hộ gia đình có nhà tiêu hợp vệ sinh", "hộ gia đình"],
  ["Số lượng học sinh tham gia (em)", "học sinh tham gia", "học sinh"],
  ["Đến 16/8 – Số thuê bao", "thuê bao", "thuê bao"],
  ["Số lượt tải ứng dụng", "lượt tải ứng dụng", "lượt tải"],
  ["Số cuộc họp trực tuyến", "cuộc họp trực tuyến", ""],
  ["Số giếng khoan", "giếng khoan", "giếng khoan"],
  ["Số người cài đặt Bluezone", "người cài đặt Bluezone", "người"],
  ["Registered users", "registered users", "users"],
  ["Number of subscribers", "subscribers", "subscribers"],
  ["TOTAL HOUSEHOLDS WITH CLEAN WATER", "households with clean water", "households"],
  ["VNeID accounts", "VNeID accounts", "accounts"],
  ["People vaccinated as of 2021-08-16", "people vaccinated", "people"],
  ["Bookings", "bookings", "bookings"],
])("countedIn(heading) reads «%s» as a number of «%s», or «%s» for short", (heading, noun, head) => {
  expect(said(heading)).toEqual([noun, head]);
});

test.each([
  ["Số lượng", ""],
  ["Đến 16/8 – Số lượng", ""],
  ["Kết quả", ""],
  ["Lũy kế", ""],
  ["Count", ""],
  ["Total", ""],
  ["Số liệu", ""],
  ["Số liệu tháng 8", "Số liệu tháng 8"],
  ["Đã tiêm mũi 2", "Đã tiêm mũi 2"],
  ["Số đã kích hoạt", "Số đã kích hoạt"],
  ["Số tiền", "Số tiền"],
  ["VNeID", "VNeID"],
  ["So nguoi da tiem", "So nguoi da tiem"],
  ["Registered", "Registered"],
])("countedIn(heading) makes up no noun for «%s»", (heading, kept) => {
  expect(said(heading)).toBe(kept);
});
