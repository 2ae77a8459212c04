import { toOvertake } from "../domain/toOvertake";
import { counts } from "./cellArguments";
import { cellwise } from "./cellwise";
import { rankCells, rankCoverageCells } from "./rankCells";
import { rankChangeCells } from "./rankChangeCells";
import { rankingCells } from "./rankingCells";

/**
 * Thứ hạng của mỗi số trong một vùng, số lớn nhất đứng đầu.
 * @customfunction RANK
 * @param value Số cần xếp hạng.
 * @param among Vùng xếp hạng.
 * @param [order] 0: số lớn đứng đầu; 1: số nhỏ đứng đầu.
 * @param [ties] Cách xếp đồng hạng: 0, 1 hoặc 2.
 * @returns Thứ hạng.
 */
export function RANK(value: any[][], among: any[][], order?: any[][], ties?: any[][]): any[][] {
  return rankCells(value, among, order, ties);
}

/**
 * Thứ hạng theo độ phủ, so sánh bằng phân số chính xác.
 * @customfunction RANK_COVERAGE
 * @param installs Số lượt cài đặt của các đơn vị.
 * @param base Dân số của các đơn vị.
 * @param [order] 0: độ phủ cao đứng đầu; 1: độ phủ thấp đứng đầu.
 * @param [ties] Cách xếp đồng hạng: 0, 1 hoặc 2.
 * @returns Thứ hạng của mỗi đơn vị.
 */
export function RANK_COVERAGE(installs: any[][], base: any[][], order?: any[][], ties?: any[][]): any[][] {
  return rankCoverageCells(installs, base, order, ties);
}

/**
 * Số bậc tăng so với lần trước; giảm là số âm, chưa có hạng là mới.
 * @customfunction RANK_CHANGE
 * @param rank_before Thứ hạng lần trước.
 * @param rank_now Thứ hạng lần này.
 * @returns Số bậc, hoặc chữ mới.
 */
export function RANK_CHANGE(rank_before: any[][], rank_now: any[][]): any[][] {
  return rankChangeCells(rank_before, rank_now);
}

/**
 * Số lượt cài đặt ít nhất cần thêm để vượt hẳn một đơn vị khác.
 * @customfunction TO_OVERTAKE
 * @param installs Số lượt cài đặt.
 * @param base Dân số.
 * @param rival_installs Số lượt của đơn vị kia.
 * @param rival_base Dân số của đơn vị kia.
 * @returns Số lượt cần thêm.
 */
export function TO_OVERTAKE(installs: any[][], base: any[][], rival_installs: any[][], rival_base: any[][]): any[][] {
  return cellwise(
    toOvertake,
    "General",
    counts("installs", installs),
    counts("base", base),
    counts("rival_installs", rival_installs),
    counts("rival_base", rival_base),
  );
}

/**
 * Cả bảng xếp hạng theo độ phủ, kèm dòng tiêu đề.
 * @customfunction RANKING
 * @param names Tên các đơn vị.
 * @param installs Số lượt cài đặt.
 * @param base Dân số.
 * @param [target] Chỉ tiêu; bỏ qua thì lấy 30%.
 * @param [installs_before] Số lượt lần trước.
 * @param [base_before] Dân số lần trước; bỏ qua thì lấy dân số lần này.
 * @returns Bảng bảy cột.
 */
export function RANKING(
  names: any[][],
  installs: any[][],
  base: any[][],
  target?: any[][],
  installs_before?: any[][],
  base_before?: any[][],
): any[][] {
  return rankingCells({ names, installs, base, target, installsBefore: installs_before, baseBefore: base_before });
}
