import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readProse } from "../../../src/ranking/prose/readProse";
import { proseAsMarkdown } from "../../helpers/proseAsMarkdown";

const folder = "test/golden/prose";

test.each(readdirSync(folder))("readProse(text) of the case %s", (name) => {
  const expected = `${folder}/${name}/expected.md`;
  const read = proseAsMarkdown(readProse(readFileSync(`${folder}/${name}/text.txt`, "utf8")));
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(expected, read);
  expect(read).toBe(readFileSync(expected, "utf8"));
});

/** The table as "name = number used", the total behind "Σ"; "?" for a count that is not read. */
function tableOf(text: string): string[] {
  const { rows, total } = readProse(text);
  const line = (name: string, used: number | null | undefined) => `${name} = ${used ?? "?"}`;
  return [
    ...rows.map(({ name, count }) => line(name, count?.used)),
    ...(total ? [`Σ ${line(total.name, total.count?.used)}`] : []),
  ];
}

test.each([
  ["Có 7.600 lượt cài đặt tại huyện Vị Thủy.", ["Huyện Vị Thủy = 7600"]],
  ["7.600 lượt ở Vị Thủy, 3.700 lượt ở Long Mỹ.", ["Vị Thủy = 7600", "Long Mỹ = 3700"]],
  ["Vị Thanh (10.412 lượt), Long Mỹ (5.298 lượt)", ["Vị Thanh = 10412", "Long Mỹ = 5298"]],
  ["TP Vị Thanh: 10,4 nghìn; TX Long Mỹ: 5,3 nghìn", ["TP Vị Thanh = 10400", "TX Long Mỹ = 5300"]],
  ["Quận 1 có 25.400 lượt, Q.3 12.000, Q10: 9.000", ["Quận 1 = 25400", "Q.3 = 12000", "Q10 = 9000"]],
  ["Phường Phường Đúc có 1.200 lượt, phường An Cựu 980.", ["Phường Phường Đúc = 1200", "Phường An Cựu = 980"]],
  ["HUYỆN VỊ THỦY: 7.600 LƯỢT", ["HUYỆN VỊ THỦY = 7600"]],
  ["Huyện Vị Thủy 7,600 lượt, huyện Long Mỹ 3,700 lượt.", ["Huyện Vị Thủy = 7600", "Huyện Long Mỹ = 3700"]],
  [
    "Trong 63.163 lượt của tỉnh Hậu Giang, huyện Phụng Hiệp có 13.217.",
    ["Huyện Phụng Hiệp = 13217", "Σ Tỉnh Hậu Giang = 63163"],
  ],
  ["Đồng Nai có 1,1 triệu thuê bao 3G/4G, đã có 350.000 lượt cài đặt.", ["Đồng Nai = 350000"]],
  ["Huyện Vị Thủy có tổng số 7600 lượt.", ["Huyện Vị Thủy = 7600"]],
  ["Theo sau huyện Phụng Hiệp là huyện Vị Thủy với 7.600 lượt.", ["Huyện Vị Thủy = 7600"]],
])("readProse(%j) pairs each count with its unit", (text, table) => {
  expect(tableOf(text)).toEqual(table);
});

/** The counts of the newest day as "name = number used", each with its day where the text says it twice. */
function datedTableOf(text: string): string[] {
  const { rows, total, asOf, earlier } = readProse(text);
  const days = [asOf, ...earlier].map((day) => (day ? `${day.day}/${day.month}` : "?"));
  return [...rows, ...(total ? [total] : [])].map(({ name, count, earlier: before }) => {
    const counts = [count, ...before].map((one, index) => `${one?.used ?? "–"} on ${days[index]}`);
    return `${name} = ${counts.join(", ")}`;
  });
}

const parts = "Trong đó, huyện Vị Thủy 7.600 lượt, huyện Long Mỹ 3.700 lượt.";
const onThe16th = ["Huyện Vị Thủy = 7600 on 16/8", "Huyện Long Mỹ = 3700 on 16/8", "Toàn tỉnh = 63163 on 16/8"];
test.each([
  "tăng 7.874 so với ngày 13/8 (55.289 lượt).",
  "tăng 7.874 lượt so với ngày 13/8/2020 là 55.289 lượt.",
  "tăng 7.874 lượt so với 55.289 lượt của ngày 13/8/2020.",
  "tăng 7.874 lượt so với kỳ báo cáo 13/8/2020.",
  "tăng 7.874 lượt so với 3 ngày trước (13/8/2020: 55.289).",
  "tăng 7.874 lượt so với tuần trước (55.289 lượt).",
  "tăng 7.874 lượt so với 55.289 lượt của tuần trước.",
  "(ngày 13/8 là 55.289 lượt).",
  "(55.289 lượt ngày 13/8/2020).",
  "(13/8: 55.289 lượt).",
  "(+7.874 so với 13/8).",
  "trong khi ngày 13/8/2020 là 55.289 lượt. Số liệu do Sở tổng hợp.",
  "nhiều hơn 7.874 lượt so với ngày 13/8/2020 và ngày 10/8/2020.",
])("readProse(text) dates and totals what follows by the newer day in “toàn tỉnh có 63.163 lượt, %s”", (aside) => {
  const rest = aside.includes("trong khi") ? parts.replace("Trong đó, h", "H") : parts;
  expect(datedTableOf(`Đến ngày 16/8/2020, toàn tỉnh có 63.163 lượt cài đặt, ${aside} ${rest}`)).toEqual(onThe16th);
});

test.each([
  [
    "Đến ngày 16/8/2020, toàn tỉnh có 63.163 lượt. Toàn tỉnh ngày 13/8/2020 có 55.289 lượt, trong đó huyện Vị Thủy 6.900 lượt; huyện Long Mỹ 3.100 lượt.",
    ["Huyện Vị Thủy = 6900 on 13/8", "Huyện Long Mỹ = 3100 on 13/8", "Toàn tỉnh = 55289 on 13/8"],
    ["total-other-day"],
  ],
  [
    "Ngày 16/8/2020, huyện Vị Thủy có 7.600 lượt; huyện Long Mỹ có 3.700 lượt. Ngày 13/8/2020, huyện Vị Thủy có 6.900 lượt; huyện Long Mỹ có 3.100 lượt; huyện Phụng Hiệp có 9.000 lượt.",
    [
      "Huyện Vị Thủy = 7600 on 16/8, 6900 on 13/8",
      "Huyện Long Mỹ = 3700 on 16/8, 3100 on 13/8",
      "Huyện Phụng Hiệp = – on 16/8, 9000 on 13/8",
    ],
    [],
  ],
  [
    "Huyện Vị Thủy tăng từ 6.900 lượt (ngày 13/8/2020) lên 7.600 lượt (ngày 16/8/2020); huyện Long Mỹ 3.700 lượt.",
    ["Huyện Vị Thủy = 7600 on 16/8, 6900 on 13/8", "Huyện Long Mỹ = 3700 on 16/8, – on 13/8"],
    [],
  ],
  [
    "Từ ngày 1/8/2020 đến ngày 16/8/2020, huyện Vị Thủy có 7.600 lượt, cao hơn 700 lượt so với huyện Long Mỹ (6.900 lượt).",
    ["Huyện Vị Thủy = 7600 on 16/8", "Huyện Long Mỹ = 6900 on 16/8"],
    [],
  ],
  [
    "Ngày 16/8/2020, toàn tỉnh có 63.163 lượt. Ngày 13/8/2020, toàn tỉnh có 55.289 lượt. Huyện Vị Thủy 7.600 lượt.",
    ["Huyện Vị Thủy = 7600 on 16/8", "Toàn tỉnh = 63163 on 16/8"],
    ["total-other-day", "day-unclear"],
  ],
  [
    "Đến ngày 16/8/2020, toàn tỉnh có 63.163 lượt. Tổng cộng 63.000 lượt. Huyện Vị Thủy 7.600 lượt.",
    ["Huyện Vị Thủy = 7600 on 16/8", "Toàn tỉnh = 63163 on 16/8"],
    ["two-totals"],
  ],
  [
    "So với ngày 13/8/2020 (toàn tỉnh 55.289 lượt; huyện Vị Thủy 6.900 lượt), đến 16/8/2020 toàn tỉnh đạt 63.163 lượt; riêng huyện Vị Thủy đạt 7.600 lượt.",
    ["Huyện Vị Thủy = 7600 on 16/8, 6900 on 13/8", "Toàn tỉnh = 63163 on 16/8, 55289 on 13/8"],
    [],
  ],
  [
    "Ngày 16/8/2020: toàn tỉnh 63.163 lượt (13/8: 55.289). Vị Thủy: 7.600 (13/8: 6.900). Long Mỹ: 3.700.",
    [
      "Vị Thủy = 7600 on 16/8, 6900 on 13/8",
      "Long Mỹ = 3700 on 16/8, – on 13/8",
      "Toàn tỉnh = 63163 on 16/8, 55289 on 13/8",
    ],
    [],
  ],
  [
    "Từ ngày 13/8/2020 đến ngày 16/8/2020, huyện Vị Thủy từ 6.900 lượt tăng lên 7.600 lượt; huyện Long Mỹ từ 3.100 lượt lên 3.700 lượt.",
    ["Huyện Vị Thủy = 7600 on 16/8", "Huyện Long Mỹ = 3700 on 16/8"],
    [],
  ],
  [
    "Cuối tháng 7/2020, toàn tỉnh mới có 12.300 lượt. Đến ngày 16/8/2020, toàn tỉnh có 63.163 lượt, trong đó huyện Vị Thủy 7.600 lượt.",
    ["Huyện Vị Thủy = 7600 on 16/8", "Toàn tỉnh = 63163 on 16/8"],
    ["other-time"],
  ],
  [
    "Đến ngày 16/8/2020, cả nước có 20.500.000 lượt, toàn tỉnh có 63.163 lượt. Huyện Vị Thủy 7.600 lượt.",
    ["Huyện Vị Thủy = 7600 on 16/8", "Toàn tỉnh = 63163 on 16/8"],
    ["beyond-total"],
  ],
])("readProse(%j) gives each count its own day", (text, table, codes) => {
  expect(datedTableOf(text)).toEqual(table);
  const doubts = readProse(text)
    .findings.map((one) => one.code)
    .filter((one) => /^(total-other|day-un|two-|other-|beyond)/.test(one));
  expect(doubts).toEqual(codes);
});

test.each([
  ["Huyện Vị Thủy tăng thêm 300 lượt so với hôm qua.", "a change"],
  ["Huyện Vị Thủy còn thiếu 19.850 lượt.", "a need"],
  ["Huyện Vị Thủy có dân số 91.500 người.", "a base"],
  ["Huyện Vị Thủy được cấp 1.200 triệu đồng.", "money"],
  ["Huyện Vị Thủy, điện thoại 02933571123.", "a telephone number"],
  ["Huyện Vị Thủy thực hiện Công văn 2841/BTTTT-THH.", "the number of a document"],
  ["Huyện Vị Thủy năm 2020 có 9 xã.", "a year and a number of communes"],
  ["Huyện Vị Thủy xếp thứ 5/8.", "a place"],
  ["Huyện Vị Thủy họp lúc 14:30 ngày 16/8/2020.", "a time and a date"],
  ["Huyện Vị Thủy đạt 8,31%.", "a rate"],
  ["Ông Trần Văn Bình có 5 con.", "a person"],
  ["Ứng dụng Bluezone đạt 20.000.000 lượt tải.", "an application"],
  ["Huyện Vị Thủy bình quân 300 lượt/ngày.", "an amount a day"],
])("readProse(%j) takes no count from %s", (text) => {
  expect(tableOf(text)).toEqual([]);
});

test.each([
  ["Huyện Vị Thủy và huyện Long Mỹ có 5.200 lượt.", "shared"],
  ["Huyện Vị Thủy có 5.200, 4.800.", "several-counts"],
  ["Các huyện Vị Thủy, Long Mỹ lần lượt có 5.200, 4.800 và 3.700 lượt.", "uneven-lists"],
  ["Huyện Vị Thủy cử đoàn sang huyện Long Mỹ, kết quả 5.200 lượt.", "unclear-unit"],
  ["Đã có thêm người hưởng ứng, đạt 5.200 lượt.", "no-unit"],
  ["Huyện Vị Thủy có 465,00 lượt.", "figure-unreadable"],
  ["Huyện Vị Thủy có dưới 5.200 lượt.", "open-bound"],
  ["Huyện Vị Thủy đã vượt 5.200 lượt.", "open-bound"],
  ["Huyện Vị Thủy có 5 200 lượt.", "spaced"],
  ["Huyện Vị Thủy: 5.200/91.500 dân.", "two-figures"],
  ["Huyện Vị Thủy có 5 nghìn 2 lượt.", "several-counts"],
  ["Huyện Vị Thủy: 2019", "year"],
  ["Huyện Vị Thủy có 520 hộ.", "foreign-noun"],
  ["Huyện Vị Thủy phấn đấu đạt 27.450 lượt.", "target"],
  ["Đến ngày 31/2/2020, huyện Vị Thủy có 5.200 lượt.", "no-such-date"],
  ["Đến ngày 16-8, huyện Vị Thủy có 5.200 lượt.", "no-year"],
  ["Huyện Vị Thủy có 5.200 lượt.", "no-date"],
  ["Huyện Vị Thủy 5.200 lượt, xã Vị Đông 900 lượt.", "levels-mixed"],
  ["Thị xã Long Mỹ 5.300 lượt, huyện Long Mỹ 3.700 lượt. Long Mỹ 4.000 lượt.", "name-fits-two"],
  ["Huyện Mai Châu Hà Công Văn Thắng Em có 5.111 lượt.", "long-name"],
])("readProse(%j) guesses nothing and says %s", (text, code) => {
  const { findings } = readProse(text);
  expect(findings.map((finding) => finding.code)).toContain(code);
  expect(findings.every(({ span }) => span === null || span.end > span.start)).toBe(true);
});

test("readProse(text) takes the year before the day a text was written, and a deadline after it, within half a year", () => {
  const written = (day: string, rest: string) => readProse(`Thứ Hai, ngày ${day}\n\n${rest}`);
  const counts = "Đến ngày 31-12, huyện Vị Thủy có 5.200 lượt.";
  expect(written("4/1/2021", counts).asOf).toMatchObject({ day: 31, month: 12, year: 2020 });
  expect(written("4/5/2021", "Đến ngày 31-12, huyện Vị Thủy có 5.200 lượt.").asOf).toMatchObject({ year: 2020 });
  expect(written("4/8/2021", counts).asOf).toMatchObject({ year: null });
  const [target] = written("28/12/2020", "Phấn đấu đạt 30% trước ngày 15-1.").facts;
  expect(target).toMatchObject({ kind: "target", deadline: { day: 15, month: 1, year: 2021 } });
});

test("readProse(text, year) gives the year a person typed to dates without one, and to no others", () => {
  const text = "Đến 16-8, huyện Vị Thủy có 5.200 lượt. Ngày 13/8/2019, huyện Vị Thủy có 4.100 lượt.";
  const { asOf, earlier } = readProse(text, 2020);
  expect([asOf?.year, ...earlier.map(({ year }) => year)]).toEqual([2020, 2019]);
});
