import { daySerial } from "../../src/ranking/dayInText";
import { goalInText } from "../../src/ranking/goalInText";

const september30 = daySerial(30, 9, 2020);

test.each([
  ["Chỉ tiêu 40% dân số đến ngày 30/9/2020", [0.4], [september30], ""],
  ["Chỉ tiêu đến 30/9/2020 là 40% dân số", [0.4], [september30], ""],
  ["CHỈ TIÊU GIAO: 40% (HẠN 30/9/2020)", [0.4], [september30], ""],
  ["Chi tieu 40% den 30/9/2020", [0.4], [september30], ""],
  ["Mục tiêu: 35%", [0.35], [], ""],
  ["Phấn đấu đạt 50% trước 30/9/2020", [0.5], [september30], ""],
  ["Phấn đấu đến hết ngày 30 tháng 9 năm 2020 đạt tối thiểu 32,5% dân số", [0.325], [september30], ""],
  ["Target 40% by 30 September 2020", [0.4], [september30], ""],
  ["The 40% target by September 30, 2020", [0.4], [september30], "The"],
  ["Kế hoạch 80%", [0.8], [], ""],
  ["Hạn: 30/9/2020", [], [september30], ""],
  ["Thời hạn hoàn thành: 30/9/2020", [], [september30], ""],
  ["Mục tiêu đến năm 2025 đạt 80%", [0.8], [], ""],
])("goalInText(%j) reads what is to be reached, and until when", (text, targets, deadlines, rest) => {
  expect(goalInText(text)).toEqual({ targets, deadlines, rest });
});

test.each([
  "Đến 16/8/2020 đạt 8,62%",
  "Đạt 28,7% chỉ tiêu",
  "Hoàn thành chỉ tiêu: 28,7%",
  "Tỷ lệ hoàn thành mục tiêu 28,7%",
  "So với chỉ tiêu 30% còn thiếu 21,38%",
  "Số đơn vị đạt chỉ tiêu: 30%",
  "Coverage 8.62% of target 30%",
  "Mục tiêu tăng 5% mỗi tuần",
  "Chỉ tiêu 140%",
  "Chỉ tiêu 27.450 lượt, tương ứng 30%",
  "Kế hoạch (%)",
  "Thực hiện Kế hoạch số 123/KH-UBND ngày 1/8/2020, 100% cán bộ cài đặt",
  "Báo cáo kết quả thực hiện chỉ tiêu cài đặt đến ngày 16/8/2020",
  "Thời hạn báo cáo: 20/8/2020",
])("goalInText(%j) takes neither a coverage nor anything else for a target", (text) => {
  expect([...goalInText(text).targets, ...goalInText(text).deadlines]).toEqual([]);
});

test.each([
  ["Kết quả đến ngày 16/8/2020 (chỉ tiêu 40% đến 30/9/2020)", [september30], "Kết quả đến ngày 16/8/2020 ()"],
  ["Kết quả thực hiện chỉ tiêu 40% đến ngày 16/8/2020", [], "Kết quả thực hiện  đến ngày 16/8/2020"],
  ["Chỉ tiêu 40%; số liệu đến ngày 16/8/2020", [], "; số liệu đến ngày 16/8/2020"],
  ["Chỉ tiêu 40%, đã đạt 8,62%", [], "đã đạt 8,62%"],
  ["Chỉ tiêu 40% theo Công văn số 2841 ngày 12/8/2020", [], ""],
])("goalInText(%j) parts the target from the counts and their day", (text, deadlines, rest) => {
  expect(goalInText(text)).toEqual({ targets: [0.4], deadlines, rest });
});

test("goalInText(text) gives every target that is said, for the reader to see that they differ", () => {
  expect(goalInText("Chỉ tiêu: 30% dân số, 50% thuê bao").targets).toEqual([0.3, 0.5]);
});
