import { choose } from "../../../src/taskpane/actions/choose";
import { chooseColumn, findSourceAgain } from "../../../src/taskpane/actions/chooseSource";
import { findRawCounts } from "../../../src/taskpane/actions/findRawCounts";
import { setDeadline } from "../../../src/taskpane/actions/setDeadline";
import { setTarget } from "../../../src/taskpane/actions/setTarget";
import { createPane } from "../../../src/taskpane/pane";
import { WorkbookFailure } from "../../../src/workbook/workbookPort";
import { districts } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const opened = async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  return { workbook, pane: await openedPane(workbook) };
};

test("choose(pane, change) keeps a choice in the workbook once choosing has come to rest", async () => {
  const { workbook, pane } = await opened();
  choose(pane, { mode: "values" });
  setTarget(pane, "4");
  setTarget(pane, "40");
  setDeadline(pane, "2020-08-30");
  expect(workbook.asked).toEqual([]);
  await jest.runAllTimersAsync();
  expect(workbook.asked).toEqual(["write settings"]);
  expect(workbook.settings).toMatchObject({ target: 0.4, choices: { mode: "values", deadline: 44073 } });
});

test("choose(pane, change) drops what goes back to what is found", async () => {
  const { workbook, pane } = await opened();
  choose(pane, { mode: "values", rankBy: "gap" });
  choose(pane, { mode: undefined });
  setDeadline(pane, "");
  await jest.runAllTimersAsync();
  expect(workbook.settings?.choices).toEqual({ rankBy: "gap" });
});

test("what was chosen is found again by the next pane over the same workbook", async () => {
  const { workbook, pane } = await opened();
  choose(pane, { sheetLanguage: "en" });
  setTarget(pane, "25");
  chooseColumn(pane, "installs", 1);
  await jest.runAllTimersAsync();
  const next = createPane(workbook);
  await findRawCounts(next);
  expect(next.store.get()).toMatchObject({
    target: 0.25,
    choices: { sheetLanguage: "en" },
    choice: { sheet: "Dữ liệu", headerRow: 2, columns: { name: 0, installs: 1, base: 2 } },
  });
});

test("findSourceAgain(pane) lets the add-in find the table and its columns", async () => {
  const { workbook, pane } = await opened();
  chooseColumn(pane, "base", null);
  expect(pane.store.get().draft?.table.columns.base).toBeUndefined();
  findSourceAgain(pane);
  await jest.runAllTimersAsync();
  expect([pane.store.get().draft?.table.columns.base, workbook.settings?.source]).toEqual([2, null]);
});

test("a workbook that takes no settings is not a reason for a message", async () => {
  const { workbook, pane } = await opened();
  choose(pane, { mode: "values" });
  workbook.settings = null;
  await jest.advanceTimersByTimeAsync(500);
  workbook.failNext(new WorkbookFailure("access-denied", ""));
  await jest.runAllTimersAsync();
  expect(pane.store.get().outcome).toBeNull();
  expect(pane.store.get().choices).toEqual({ mode: "values" });
});
