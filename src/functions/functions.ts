import { coverage } from "../domain/coverage";
import { gapToTarget } from "../domain/gapToTarget";
import { targetCount } from "../domain/targetCount";
import { counts, targets } from "./cellArguments";
import { cellwise } from "./cellwise";

/**
 * Độ phủ: số lượt cài đặt chia cho dân số. Độ phủ trên 100% được giữ nguyên.
 * @customfunction COVERAGE
 * @param installs Số lượt cài đặt: một ô hoặc một vùng. Ô trống được tính là 0.
 * @param base Dân số, hoặc số người dùng làm mẫu số: một ô hoặc một vùng cùng kích thước.
 * @returns Tỷ lệ, ví dụ 0,0862 là 8,62%.
 */
export function COVERAGE(installs: any[][], base: any[][]): any[][] {
  return cellwise(coverage, "0.00%", counts("installs", installs), counts("base", base));
}

/**
 * Số lượt cài đặt ít nhất cần có để đạt chỉ tiêu trên dân số, luôn là số nguyên.
 * @customfunction TARGET_COUNT
 * @param base Dân số, hoặc số người dùng làm mẫu số: một ô hoặc một vùng.
 * @param [target] Chỉ tiêu, ví dụ 30% hoặc 0,3. Bỏ qua, để trống hoặc bằng 0 thì lấy 30%.
 * @returns Số lượt cài đặt cần có.
 */
export function TARGET_COUNT(base: any[][], target?: any[][]): any[][] {
  return cellwise(targetCount, "General", counts("base", base), targets(target));
}

/**
 * Số lượt cài đặt còn thiếu để đạt chỉ tiêu; đã đạt thì bằng 0.
 * @customfunction GAP_TO_TARGET
 * @param installs Số lượt cài đặt: một ô hoặc một vùng. Ô trống được tính là 0.
 * @param base Dân số, hoặc số người dùng làm mẫu số: một ô hoặc một vùng cùng kích thước.
 * @param [target] Chỉ tiêu, ví dụ 30% hoặc 0,3. Bỏ qua, để trống hoặc bằng 0 thì lấy 30%.
 * @returns Số lượt cài đặt còn thiếu.
 */
export function GAP_TO_TARGET(installs: any[][], base: any[][], target?: any[][]): any[][] {
  return cellwise(gapToTarget, "General", counts("installs", installs), counts("base", base), targets(target));
}
