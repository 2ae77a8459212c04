import { findingSentences } from "../../src/locales/findings";
import type { Finding } from "../../src/ranking/finding";
import { findingSentence } from "../../src/ranking/findingSentence";

const text: Finding = {
  code: "count-is-text",
  severity: "error",
  cell: { sheet: "Dữ liệu", row: 6, column: 2 },
  words: { name: "Huyện Vị Thủy", value: "hơn 7.600" },
};

test("findingSentence names the cell and the sheet, in Vietnamese", () => {
  expect(findingSentence(text, "vi")).toBe(
    "Ô C7 trên sheet «Dữ liệu»: lượt cài đặt của «Huyện Vị Thủy» đang là chữ «hơn 7.600». Hãy gõ lại thành số, không kèm chữ và dấu phân cách.",
  );
});

test("findingSentence names the cell and the sheet, in English", () => {
  expect(findingSentence(text, "en")).toBe(
    "Cell C7 on sheet “Dữ liệu”: the installs of “Huyện Vị Thủy” are the text “hơn 7.600”. Type a number, without words or thousands separators.",
  );
});

test("findingSentence writes counts in the language's grouping", () => {
  const words = { name: "Toàn tỉnh", heading: "Lượt cài đặt", stated: 63163, sum: 63010, difference: 153 };
  const finding: Finding = { code: "total-differs", severity: "note", words };
  expect(findingSentence(finding, "vi")).toContain("63.163");
  expect(findingSentence(finding, "en")).toContain("63,163");
});

test("findingSentence of a finding about a whole sheet names the sheet", () => {
  const finding: Finding = { code: "no-header", severity: "error", words: { sheet: "Nháp" } };
  expect(findingSentence(finding, "vi")).toMatch(/^Sheet «Nháp» chưa có dòng tiêu đề/);
});

test("findingSentence leaves no placeholder standing, whatever the finding", () => {
  const words = {
    name: "A",
    value: "x",
    heading: "Dân số",
    first: "A2",
    installs: 2,
    base: 1,
    stated: 3,
    sum: 2,
    difference: 1,
  };
  const codes = Object.keys(findingSentences.vi).filter((key) => key !== "at") as Finding["code"][];
  for (const code of codes) {
    const finding: Finding = { code, severity: "note", words: { ...words, sheet: "S" } };
    expect(findingSentence(finding, "vi") + findingSentence(finding, "en")).not.toMatch(/[{}]/);
  }
});
