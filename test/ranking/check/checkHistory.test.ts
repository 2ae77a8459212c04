import { checkHistory } from "../../../src/ranking/check/checkHistory";
import { findingSentence } from "../../../src/ranking/findingSentence";
import { readHistory } from "../../../src/ranking/history/readHistory";
import type { CellValue } from "../../../src/ranking/grid";
import { noteSentences } from "../../../src/ranking/noteSentences";
import { historySheet } from "../history/historySheet";

const day = 44056;
const checked = (rows: readonly (readonly CellValue[])[], heads?: readonly CellValue[]) =>
  checkHistory(readHistory(historySheet(rows, heads ? { heads } : {})), "Lịch sử");

test("checkHistory says of a row which cell keeps it from being used, as a warning", () => {
  const [finding] = checked([["13/8/2020", "Huyện Vị Thủy", 7600]]);
  expect(finding).toMatchObject({ severity: "warning", cell: { sheet: "Lịch sử", row: 1, column: 0 } });
  expect(finding && findingSentence(finding, "vi")).toBe(
    "Ô A2 trên sheet «Lịch sử»: dòng này của bảng lịch sử chưa được dùng vì ô không phải ngày của Excel. Hãy nhập lại ngày.",
  );
});

test("checkHistory names the unit that has two rows of one day", () => {
  const [finding] = checked([
    [day, "Huyện Vị Thuỷ", 7600],
    [day, "huyện Vị Thủy", 7700],
  ]);
  expect(finding && findingSentence(finding, "en")).toContain("“huyện Vị Thủy” has two rows of one date");
});

test("checkHistory names a missing column as the pane's language heads it", () => {
  const [finding] = checked([], ["Ngày", "Đơn vị"]);
  expect(finding && findingSentence(finding, "vi")).toContain("không còn cột «Số lượng»");
  expect(finding && findingSentence(finding, "en")).toContain("has lost its column “Count”");
});

test("checkHistory tells three findings of a kind and how many more there are", () => {
  const found = checked(Array.from({ length: 12 }, (_, row) => ["hôm qua", `Huyện ${row}`, 7600]));
  expect(found.map(({ code }) => code)).toEqual([
    "history-bad-date",
    "history-bad-date",
    "history-bad-date",
    "history-more",
  ]);
  expect(found.at(-1)?.words).toEqual({ sheet: "Lịch sử", count: 9 });
});

test("checkHistory has nothing to say of a sound history", () => {
  expect(checked([[day, "Huyện Vị Thủy", 7600, 91500, "Dân số", 0.083, 3, "Lượt cài đặt", ""]])).toEqual([]);
});

test("noteSentences leaves out what is wrong with the history: the sheet is for the meeting", () => {
  expect(noteSentences(checked([["13/8/2020", "Huyện Vị Thủy", 7600]]), "vi")).toEqual([]);
});
