const sizes = [16, 14, 12, 11] as const;
/** Points of the standard font, in whose characters widths are counted; bold ones are a little wider. */
const standard = 11;
const bold = 1.05;

/** The size of a sheet's title with which it stays within the table where that can be: 16 points, and less for a long one.
 * @param title the text
 * @param width of the table, in characters of the standard font
 * @returns points
 * @example titleSize("Bảng xếp hạng: Lượt cài đặt", 92) // => 16
 * @example titleSize("Bảng xếp hạng: Số người dân đã kích hoạt tài khoản định danh điện tử", 92) // => 14 */
export function titleSize(title: string, width: number): number {
  return sizes.find((size) => (title.length * size * bold) / standard <= width) ?? standard;
}
