import { findingSentences } from "../../src/locales/findings";
import { languages } from "../../src/locales/language";
import { findingOf, type FindingCode } from "../../src/ranking/finding";
import { noteSentences } from "../../src/ranking/noteSentences";

const parts = ["at", "installs", "counted"];
const codes = Object.keys(findingSentences.vi).filter((key) => !parts.includes(key)) as FindingCode[];
const cell = { sheet: "Dữ liệu", row: 6, column: 2 };

/** Words of someone who tells another what to do at the screen. */
const orders =
  /hãy|bấm|nút|nhấp|chuột|ngăn |mục «|\b(press|click|button|pane|check|type|choose|select|correct|enter|please)\b/iu;

test.each(codes)(
  "noteSentences(findings, language) of %s states a fact and orders nobody to press or check anything",
  (code) => {
    for (const language of languages) {
      const notes = noteSentences([findingOf(code, "warning", cell, { name: "Vị Thủy" })], language);
      expect(notes.filter((note) => orders.test(note))).toEqual([]);
    }
  },
);

test("noteSentences(findings, language) names the cell and the unit of what is remarkable", () => {
  const words = { name: "Vị Thủy", installs: 12, middle: 7600, count: 12_000 };
  expect(noteSentences([findingOf("count-far-off", "warning", cell, words)], "vi")).toEqual([
    "Ô C7 trên sheet «Dữ liệu»: lượt cài đặt của «Vị Thủy» là 12, trong khi số ở giữa của các đơn vị là 7.600. Có thể Excel đã đọc dấu chấm hàng nghìn thành dấu thập phân.",
  ]);
  expect(noteSentences([findingOf("count-far-off", "warning", cell, words)], "en")).toEqual([
    "Cell C7 on sheet “Dữ liệu”: the installs of “Vị Thủy” are 12, while the middle unit has 7,600. Excel may have read a thousands point as a decimal point.",
  ]);
});

test.each(["no-report", "total-differs", "no-as-of", "base-year", "numbers-as-text", "column-gone"] as const)(
  "noteSentences(findings, language) leaves out %s, which the sheet shows itself or which changes no figure on it",
  (code) => {
    expect(noteSentences([findingOf(code, "warning", cell, {})], "vi")).toEqual([]);
  },
);

test("noteSentences(findings, language) leaves out errors, with which no sheet is built", () => {
  expect(noteSentences([findingOf("base-zero", "error", cell, { name: "A", heading: "Dân số" })], "vi")).toEqual([]);
});
