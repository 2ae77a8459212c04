import { wordsFor } from "../../../src/workbench/page/words";

test.each([
  ["vi-VN", "Đã mở a.xlsx, nhưng có phần không giữ được:"],
  ["en-US", "a.xlsx is open, but something could not be kept:"],
  ["en", "a.xlsx is open, but something could not be kept:"],
  ["ja-JP", "Đã mở a.xlsx, nhưng có phần không giữ được:"],
])("wordsFor(%s, …) says it in English where English is displayed, else in Vietnamese", (language, sentence) =>
  expect(wordsFor(language, "losses", { name: "a.xlsx" })).toBe(sentence),
);

test("wordsFor(language, word) leaves a hole that nothing fills as it is", () =>
  expect(wordsFor("en-US", "requests")).toBe("Requests ({count})"));
