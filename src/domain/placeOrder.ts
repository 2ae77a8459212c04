/** Which end of a column is place 1. */
export type PlaceOrder = "highest-first" | "lowest-first";

/** The order a number stands for, as in Excel's RANK.EQ: 0 is highest first, any other number lowest first.
 * @param option 0 or another number
 * @returns the order
 * @example placeOrder(0) // => "highest-first"
 * @example placeOrder(1) // => "lowest-first" */
export function placeOrder(option: number): PlaceOrder {
  return option === 0 ? "highest-first" : "lowest-first";
}
