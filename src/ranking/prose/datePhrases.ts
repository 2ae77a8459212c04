import { phrases } from "./phrases";

/** Words after which two numbers such as 16-8 are a day and a month. */
export const beforeDate = phrases(
  "ngày|hôm|sáng|chiều|tối|trưa|đến|tới|từ|hết|cuối|trước|sau|vào|đến ngày|on|by|until|as of|of|since|before|date",
);

/** Words before a date up to whose end something is counted. */
export const upTo = phrases(
  "đến|tính đến|tới|tính tới|hết|đến hết|cuối|đến cuối|vào|as of|until|through|by the end of|on",
);

/** Words anywhere before a date that make it the day of the figures. */
export const figuresOf = phrases("số liệu|kết quả|thống kê|chốt|chốt số liệu|cập nhật|tổng hợp|figures|data|counts");

/** Words right before a date that something is due on. */
export const dueBefore = phrases(
  "trước|trước ngày|hạn|thời hạn|thời hạn đến|chậm nhất|chậm nhất là|chậm nhất ngày|before|due|deadline|no later than",
);

/** Words right behind a date that is still to come. */
export const toCome = phrases("tới|sắp tới|tới đây|này phải|next");

/** Words before a date that another is compared with. */
export const comparedWith = phrases(
  "so với|so với ngày|so với hôm|so với cuối ngày|so với thời điểm|so|kể từ|từ|từ ngày|compared with|since|than on",
);

/** Words that a day, a month or a year is named with. */
export const dayWord = phrases("ngày|hôm|mùng|mồng");
export const monthWord = phrases("tháng");
export const yearWord = phrases("năm");

/** The months by their English names. */
export const months: ReadonlyMap<string, number> = new Map(
  "january|february|march|april|may|june|july|august|september|october|november|december"
    .split("|")
    .map((month, index) => [month, index + 1]),
);
