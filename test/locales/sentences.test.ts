import { formatDay, formatNumber, formatShare, say } from "../../src/locales/sentences";

const swiss = { decimal: ".", group: "’", day: "dd.MM.yyyy" };
const french = { decimal: ",", group: " ", day: "dd/MM/yyyy" };
const vietnamese = (figures: typeof swiss) => ({ language: "vi" as const, figures });

test("formatNumber(number, voice) has the signs of the user's Excel, whatever the language", () => {
  expect(formatNumber(1234567, vietnamese(swiss))).toBe("1’234’567");
  expect(formatShare(12.345678, vietnamese(swiss))).toBe("1’234.57%");
  expect(formatNumber(13.2, vietnamese(swiss), 0, 10)).toBe("13.2");
});

test("formatNumber(number, voice) keeps a number with spaces on one line", () => {
  expect(formatNumber(63163, vietnamese(french))).toBe("63\u00a0163");
});

test("formatDay(day, voice) follows the pattern of the user's Excel", () => {
  expect(formatDay(44059, vietnamese(swiss))).toBe("16.08.2020");
});

test("formatDay(day, voice) follows the language where the pattern names months, or is not known", () => {
  expect(formatDay(44059, vietnamese({ ...swiss, day: "d MMM yyyy" }))).toBe("16/8/2020");
  expect(formatDay(44059, { language: "en", figures: null })).toBe("2020-08-16");
});

test("say(sentences, key, words, voice) writes the numbers of a sentence in the voice's style", () => {
  const sentences = { vi: { a: "{n} đơn vị" }, en: { a: "{n} units" } };
  expect(say(sentences, "a", { n: 1200 }, vietnamese(swiss))).toBe("1’200 đơn vị");
  expect(say(sentences, "a", { n: 1200 }, "vi")).toBe("1.200 đơn vị");
});
