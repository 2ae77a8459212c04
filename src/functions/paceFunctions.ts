import { pace } from "../domain/pace";
import { paceNeeded } from "../domain/paceNeeded";
import { projected } from "../domain/projected";
import { targetDate } from "../domain/targetDate";
import { counts, days, targets } from "./cellArguments";
import { cellwise } from "./cellwise";
import { twoReports } from "./twoReports";

/**
 * Số lượt cài đặt mỗi ngày giữa hai báo cáo; có thể âm.
 * @customfunction PACE
 * @param count_before Số lượt lần trước.
 * @param date_before Ngày lần trước.
 * @param count_now Số lượt lần này.
 * @param date_now Ngày lần này.
 * @returns Số lượt mỗi ngày.
 */
export function PACE(count_before: any[][], date_before: any[][], count_now: any[][], date_now: any[][]): any[][] {
  return cellwise(pace, "General", ...twoReports(count_before, date_before, count_now, date_now));
}

/**
 * Số lượt cần cài mỗi ngày để đạt chỉ tiêu đúng hạn, làm tròn lên.
 * @customfunction PACE_NEEDED
 * @param installs Số lượt cài đặt.
 * @param base Dân số.
 * @param as_of Ngày của số liệu.
 * @param deadline Thời hạn.
 * @param [target] Chỉ tiêu; bỏ qua thì lấy 30%.
 * @returns Số lượt mỗi ngày.
 */
export function PACE_NEEDED(
  installs: any[][],
  base: any[][],
  as_of: any[][],
  deadline: any[][],
  target?: any[][],
): any[][] {
  return cellwise(
    paceNeeded,
    "General",
    counts("installs", installs),
    counts("base", base),
    days("as_of", as_of),
    days("deadline", deadline),
    targets(target),
  );
}

/**
 * Số lượt dự tính đến một ngày nếu giữ tốc độ giữa hai báo cáo.
 * @customfunction PROJECTED
 * @param count_before Số lượt lần trước.
 * @param date_before Ngày lần trước.
 * @param count_now Số lượt lần này.
 * @param date_now Ngày lần này.
 * @param on_date Ngày cần dự tính.
 * @returns Số lượt dự tính.
 */
export function PROJECTED(
  count_before: any[][],
  date_before: any[][],
  count_now: any[][],
  date_now: any[][],
  on_date: any[][],
): any[][] {
  return cellwise(
    projected,
    "General",
    ...twoReports(count_before, date_before, count_now, date_now),
    days("on_date", on_date),
  );
}

/**
 * Ngày đầu tiên đạt chỉ tiêu nếu giữ tốc độ giữa hai báo cáo.
 * @customfunction TARGET_DATE
 * @param count_before Số lượt lần trước.
 * @param date_before Ngày lần trước.
 * @param count_now Số lượt lần này.
 * @param date_now Ngày lần này.
 * @param base Dân số.
 * @param [target] Chỉ tiêu; bỏ qua thì lấy 30%.
 * @returns Ngày của Excel.
 */
export function TARGET_DATE(
  count_before: any[][],
  date_before: any[][],
  count_now: any[][],
  date_now: any[][],
  base: any[][],
  target?: any[][],
): any[][] {
  return cellwise(
    targetDate,
    "dd/mm/yyyy",
    ...twoReports(count_before, date_before, count_now, date_now),
    counts("base", base),
    targets(target),
  );
}
