import { setProse, setProseYear } from "../../../src/taskpane/actions/setProse";
import { longestProse } from "../../../src/taskpane/proseState";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

const pane = () => openedPane(new MemoryWorkbook({ Sheet1: [] }));
const text = "Đến cuối ngày 16-8, huyện Vị Thủy có hơn 7.600 lượt; huyện Long Mỹ 3.700 lượt.";

test("setProse(pane, text) reads the counts of the text, without asking Excel anything", async () => {
  const workbook = new MemoryWorkbook({ Sheet1: [] });
  const opened = await openedPane(workbook);
  setProse(opened, text);
  expect(opened.store.get().prose.reading?.rows.map(({ name, count }) => [name, count?.used])).toEqual([
    ["Huyện Vị Thủy", 7600],
    ["Huyện Long Mỹ", 3700],
  ]);
  expect(workbook.asked).toEqual([]);
});

test("setProse(pane, text) reads nothing from blanks, nor from more than an article could hold", async () => {
  const opened = await pane();
  setProse(opened, "  \n");
  expect(opened.store.get().prose.reading).toBeNull();
  setProse(opened, text + " ".repeat(longestProse));
  expect(opened.store.get().prose.reading).toBeNull();
});

test("setProseYear(pane, year) gives dates without a year theirs; what is no year gives none", async () => {
  const opened = await pane();
  setProse(opened, text);
  expect(opened.store.get().prose.reading?.asOf).toMatchObject({ day: 16, month: 8, year: null });
  setProseYear(opened, "20");
  expect(opened.store.get().prose.reading?.asOf).toMatchObject({ year: null });
  setProseYear(opened, "2020");
  expect(opened.store.get().prose.reading?.asOf).toMatchObject({ year: 2020, serial: 44059 });
});
