import { countPhrase } from "../domain/countPhrase";
import { ok } from "../domain/failure";
import { counts, options } from "./cellArguments";
import { cellwise } from "./cellwise";
import { reportCells } from "./reportCells";
import { rowwise } from "./rowwise";
import { spokenLanguages, wordedCounts, wordedRanges } from "./textArguments";
import { wholeOption } from "./wholeOption";

/**
 * Số đếm mà một đoạn chữ muốn nói, như hơn 13.200.
 * @customfunction COUNT
 * @param text Số viết bằng chữ hoặc số.
 * @returns Số đếm.
 */
export function COUNT(text: any[][]): any[][] {
  return cellwise(ok<number>, "General", wordedCounts("text", text));
}

/**
 * Số thấp nhất và cao nhất mà đoạn chữ cho phép.
 * @customfunction COUNT_RANGE
 * @param text Số viết bằng chữ hoặc số.
 * @returns Mỗi dòng hai số.
 */
export function COUNT_RANGE(text: any[][]): any[][] {
  return rowwise(({ lowest, highest }) => ok([lowest, highest]), 2, wordedRanges("text", text));
}

/**
 * Cách báo chí viết một số đếm: hơn, gần hoặc đúng con số.
 * @customfunction COUNT_PHRASE
 * @param count Số cần viết.
 * @param [digits] Số chữ số giữ lại; bỏ qua thì lấy 3.
 * @param [language] vi hoặc en; bỏ qua thì theo ngôn ngữ hiển thị.
 * @returns Đoạn chữ.
 */
export function COUNT_PHRASE(count: any[][], digits?: any[][], language?: any[][]): any[][] {
  return cellwise(
    countPhrase,
    "General",
    counts("count", count),
    options("digits", digits, 3, wholeOption(1)),
    spokenLanguages(language),
  );
}

/**
 * Đoạn báo cáo cho cuộc họp theo lối báo chí.
 * @customfunction REPORT
 * @param place Tên địa phương.
 * @param names Tên các đơn vị.
 * @param installs Số lượt cài đặt của các đơn vị.
 * @param as_of Ngày của số liệu.
 * @param [base] Dân số của địa phương.
 * @param [target] Chỉ tiêu; bỏ qua thì lấy 30%.
 * @param [deadline] Thời hạn.
 * @param [rank] Thứ hạng.
 * @param [of] Số địa phương được xếp hạng.
 * @param [rank_before] Thứ hạng lần trước.
 * @param [language] vi hoặc en; bỏ qua thì theo ngôn ngữ hiển thị.
 * @returns Một đoạn văn.
 */
export function REPORT(
  place: any[][],
  names: any[][],
  installs: any[][],
  as_of: any[][],
  base?: any[][],
  target?: any[][],
  deadline?: any[][],
  rank?: any[][],
  of?: any[][],
  rank_before?: any[][],
  language?: any[][],
): any[][] {
  return reportCells({
    place,
    names,
    installs,
    asOf: as_of,
    base,
    target,
    deadline,
    rank,
    of,
    rankBefore: rank_before,
    language,
  });
}
