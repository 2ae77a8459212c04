import { wordsFor } from "../../../src/workbench/page/words";

test.each([
  ["vi-VN", "Đã mở a.xlsx."],
  ["en-US", "a.xlsx is open."],
  ["en", "a.xlsx is open."],
  ["ja-JP", "Đã mở a.xlsx."],
])("wordsFor(%s, …) says it in English where English is displayed, else in Vietnamese", (language, sentence) =>
  expect(wordsFor(language, "opened", { name: "a.xlsx" })).toBe(sentence),
);

test("wordsFor(language, word) leaves a hole that nothing fills as it is", () =>
  expect(wordsFor("en-US", "requests")).toBe("Requests ({count})"));
