import { countedWords } from "../../src/ranking/countedWords";

const spoken = (heading: string, language: "vi" | "en") => {
  const { has, most, measure, amount, inAll } = countedWords(heading, language);
  return [`${has} ${inAll("63.163", 63_163, false)}`, most, amount("7.600", 7600), measure].join(" | ");
};

test.each([
  ["Số lượt cài đặt", "có 63.163 lượt cài đặt | số lượt cài đặt nhiều nhất | 7.600 lượt | lượt cài đặt"],
  ["Số thuê bao", "có 63.163 thuê bao | số thuê bao nhiều nhất | 7.600 thuê bao | số thuê bao"],
  ["Số người đã tiêm", "có 63.163 người đã tiêm | số người đã tiêm nhiều nhất | 7.600 người | số người đã tiêm"],
  ["Subscribers", "có 63.163 thuê bao | số thuê bao nhiều nhất | 7.600 thuê bao | số thuê bao"],
  ["Registered users", "đạt 63.163 (Registered users) | số liệu cao nhất | 7.600 | “Registered users”"],
  ["Đã tiêm mũi 2", "đạt 63.163 (Đã tiêm mũi 2) | số liệu cao nhất | 7.600 | “Đã tiêm mũi 2”"],
  ["Số lượng", "đạt 63.163 | số liệu cao nhất | 7.600 | số lượng"],
])("countedWords(«%s», vi) says %s", (heading, words) => {
  expect(spoken(heading, "vi")).toBe(words);
});

test.each([
  ["Lượt cài đặt", "had 63.163 installs | the most | 7.600 installs | installs"],
  ["Registered users", "had 63.163 registered users | the most registered users | 7.600 users | registered users"],
  ["Số thuê bao", "had 63.163 subscribers | the most subscribers | 7.600 subscribers | subscribers"],
  ["Số người đã tiêm", "had a count of 63.163 (Số người đã tiêm) | the highest count | 7.600 | “Số người đã tiêm”"],
  ["Số lượt", "had a count of 63.163 (Số lượt) | the highest count | 7.600 | “Số lượt”"],
  ["Count", "had a count of 63.163 | the highest count | 7.600 | count"],
])("countedWords(«%s», en) says %s", (heading, words) => {
  expect(spoken(heading, "en")).toBe(words);
});

test("countedWords(heading, language) names one of a thing in English as one", () => {
  expect(
    ["Installs", "Registered users", "People vaccinated", "Bookings"].map((heading) =>
      countedWords(heading, "en").inAll("1", 1, false),
    ),
  ).toEqual(["1 install", "1 registered user", "1 person vaccinated", "1"]);
});
