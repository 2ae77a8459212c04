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

/** Words that lead to an earlier report another is compared with. */
export const comparedWith = phrases(
  "so với|tăng từ|giảm từ|nâng từ|compared with|compared to|against|versus|than on|up from|down from|rose from|risen from|increased from",
);

/** Words before a figure that "from" may compare with an earlier one: "up 7,874 from 55,289". */
export const rising = phrases("up|up by|down|down by|rise of|increase of");

/** Words with which the report itself goes on behind a comparison. */
export const endsCompared = phrases(
  "và|and|đạt|lên|tăng lên|giảm xuống|xuống|đến|tới|thì|nhưng|còn|nâng|đưa|reaching|to|while|but",
);

/** Words that speak of another time than that of the report, without its day. */
export const otherTimes = phrases(
  "cuối tháng|đầu tháng|giữa tháng|tháng trước|cuối tuần trước|tuần trước|kỳ trước|lần trước|cùng kỳ|năm trước|năm ngoái|" +
    "trước đó|trước đây|last week|last month|last year|previously|earlier",
);

/** Words before a date from which on something is counted. */
export const sinceWords = phrases("kể từ|từ|từ ngày|since");

/** Words between a count and the date behind it that is its own: "55.289 lượt của ngày 13/8". */
export const datesBehind = phrases(
  "của|vào|trong|tại|hồi|hôm|ngày|cuối|hết|cuối ngày|hết ngày|thời điểm|đến|tính đến|tới|số liệu|on|at|of|in|as of|by|until",
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
