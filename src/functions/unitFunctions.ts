import { cellwise } from "./cellwise";
import { lookupCells } from "./lookupCells";
import { namesSameUnit } from "./namesSameUnit";
import { logicals, names as unitNames } from "./textArguments";

/**
 * Hai cách viết có phải tên của cùng một đơn vị hành chính không.
 * @customfunction SAME_UNIT
 * @param name_a Tên thứ nhất.
 * @param name_b Tên thứ hai.
 * @param [ignore_marks] TRUE thì tên không dấu cũng khớp.
 * @returns TRUE hoặc FALSE.
 */
export function SAME_UNIT(name_a: any[][], name_b: any[][], ignore_marks?: any[][]): any[][] {
  return cellwise(
    namesSameUnit,
    "General",
    unitNames("name_a", name_a),
    unitNames("name_b", name_b),
    logicals("ignore_marks", ignore_marks),
  );
}

/**
 * Giá trị của đơn vị có tên cần tìm trong một bảng, viết cách nào cũng được.
 * @customfunction UNIT_LOOKUP
 * @param name Tên cần tìm.
 * @param names Cột tên của bảng.
 * @param values Cột giá trị của bảng.
 * @returns Giá trị của đơn vị.
 */
export function UNIT_LOOKUP(name: any[][], names: any[][], values: any[][]): any[][] {
  return lookupCells(name, names, values);
}
