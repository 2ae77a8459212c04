const date = String.raw`(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?|\d{1,2}\s+[a-z]{3,9}\s+\d{4})`;
const lead = String.raw`(?:(?:số liệu|lũy kế|luỹ kế|tính|đến|hết|tới|ngày|as of|until|up to|to|on|at|den|ngay|het|tinh)\s+)*`;
const dated = new RegExp(`[,(]?\\s*(?<![\\p{L}\\d])${lead}${date}\\)?`, "giu");

/** What a heading counts, without the day it counts to: the same words in every column of a series.
 * @param heading the header's text over a column
 * @returns the words left, "" where the heading is a day alone
 * @example headingWithoutDay("Lượt cài đặt Bluezone – Đến 16/8/2020") // => "Lượt cài đặt Bluezone"
 * @example headingWithoutDay("Đến 16/8 – Số lượng") // => "Số lượng"
 * @example headingWithoutDay("31/8/2020") // => "" */
export function headingWithoutDay(heading: string): string {
  return heading
    .normalize("NFC")
    .replace(dated, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s–:,-]+|[\s–:,-]+$/g, "");
}
