import { coverage } from "../domain/coverage";
import { gapToTarget } from "../domain/gapToTarget";
import { mostDecimals } from "../domain/impliedBase";
import { surplus } from "../domain/surplus";
import { targetCount } from "../domain/targetCount";
import { allocateCells } from "./allocateCells";
import { counts, options, rates, targets } from "./cellArguments";
import { cellwise } from "./cellwise";
import { impliedBases } from "./impliedBases";
import { overallCells } from "./overallCells";
import { rowwise } from "./rowwise";
import { wholeOption } from "./wholeOption";

/**
 * Độ phủ: số lượt cài đặt chia cho dân số; trên 100% được giữ nguyên.
 * @customfunction COVERAGE
 * @param installs Số lượt cài đặt.
 * @param base Dân số.
 * @returns Tỷ lệ, 0,3 là 30%.
 */
export function COVERAGE(installs: any[][], base: any[][]): any[][] {
  return cellwise(coverage, "0.00%", counts("installs", installs), counts("base", base));
}

/**
 * Số lượt cài đặt ít nhất để đạt chỉ tiêu, luôn là số nguyên.
 * @customfunction TARGET_COUNT
 * @param base Dân số.
 * @param [target] Chỉ tiêu; bỏ qua thì lấy 30%.
 * @returns Số lượt cần có.
 */
export function TARGET_COUNT(base: any[][], target?: any[][]): any[][] {
  return cellwise(targetCount, "General", counts("base", base), targets(target));
}

/**
 * Số lượt cài đặt còn thiếu để đạt chỉ tiêu; đã đạt thì bằng 0.
 * @customfunction GAP_TO_TARGET
 * @param installs Số lượt cài đặt.
 * @param base Dân số.
 * @param [target] Chỉ tiêu; bỏ qua thì lấy 30%.
 * @returns Số lượt còn thiếu.
 */
export function GAP_TO_TARGET(installs: any[][], base: any[][], target?: any[][]): any[][] {
  return cellwise(gapToTarget, "General", counts("installs", installs), counts("base", base), targets(target));
}

/**
 * Số lượt cài đặt vượt chỉ tiêu; chưa đạt thì bằng 0.
 * @customfunction SURPLUS
 * @param installs Số lượt cài đặt.
 * @param base Dân số.
 * @param [target] Chỉ tiêu; bỏ qua thì lấy 30%.
 * @returns Số lượt vượt.
 */
export function SURPLUS(installs: any[][], base: any[][], target?: any[][]): any[][] {
  return cellwise(surplus, "General", counts("installs", installs), counts("base", base), targets(target));
}

/**
 * Độ phủ chung của các đơn vị: tổng số lượt chia cho tổng dân số.
 * @customfunction OVERALL
 * @param installs Số lượt cài đặt của các đơn vị.
 * @param base Dân số của các đơn vị.
 * @returns Tỷ lệ chung.
 */
export function OVERALL(installs: any[][], base: any[][]): any[][] {
  return overallCells(installs, base);
}

/**
 * Chia một tổng số theo trọng số thành các số nguyên cộng lại đúng bằng tổng.
 * @customfunction ALLOCATE
 * @param total Tổng số cần chia.
 * @param weights Trọng số của các đơn vị.
 * @param [floor] Mức sàn của mỗi đơn vị; bỏ qua thì bằng 0.
 * @returns Phần của mỗi đơn vị.
 */
export function ALLOCATE(total: any[][], weights: any[][], floor?: any[][]): any[][] {
  return allocateCells(total, weights, floor);
}

/**
 * Dân số suy ra từ số lượt và tỷ lệ đã công bố: thấp nhất, gần nhất, cao nhất.
 * @customfunction IMPLIED_BASE
 * @param installs Số lượt đã công bố.
 * @param rate Tỷ lệ đã công bố.
 * @param [decimals] Số chữ số thập phân của tỷ lệ; bỏ qua thì lấy 2.
 * @returns Mỗi dòng ba số.
 */
export function IMPLIED_BASE(installs: any[][], rate: any[][], decimals?: any[][]): any[][] {
  return rowwise(
    impliedBases,
    3,
    counts("installs", installs),
    rates("rate", rate),
    options("decimals", decimals, 2, wholeOption(0, mostDecimals)),
  );
}
