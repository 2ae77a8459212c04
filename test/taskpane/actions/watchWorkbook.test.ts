import { buildRanking } from "../../../src/taskpane/actions/buildRanking";
import { watchWorkbook } from "../../../src/taskpane/actions/watchWorkbook";
import { districts } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function watched() {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = await openedPane(workbook);
  const stop = await watchWorkbook(pane);
  workbook.asked.length = 0;
  return { workbook, pane, stop };
}

test("watchWorkbook(pane) reads again once after a burst of changes", async () => {
  const { workbook, pane } = await watched();
  workbook.type("Dữ liệu", 3, 1, 90000);
  workbook.type("Dữ liệu", 4, 1, 20000);
  await jest.runAllTimersAsync();
  expect(workbook.asked).toEqual(["read workbook"]);
  expect(pane.store.get().draft?.ranking?.units[0]?.name).toBe("Huyện Phụng Hiệp");
});

test("watchWorkbook(pane) waits while a ranking is being built, and then reads", async () => {
  const { workbook, pane } = await watched();
  const release = workbook.hold();
  const building = buildRanking(pane);
  workbook.type("Dữ liệu", 3, 1, 90000);
  await jest.advanceTimersByTimeAsync(1000);
  expect(workbook.asked).toEqual(["read Dữ liệu"]);
  release();
  await building;
  await jest.runAllTimersAsync();
  expect(workbook.asked).toEqual(["read Dữ liệu", "write Xếp hạng", "read workbook"]);
  expect(pane.store.get().outcome).toMatchObject({ kind: "built" });
});

test("watchWorkbook(pane) keeps the message of a build that came after the change, and ends one that came before", async () => {
  const { workbook, pane } = await watched();
  workbook.type("Dữ liệu", 3, 1, "chín nghìn");
  await buildRanking(pane);
  await jest.runAllTimersAsync();
  expect(pane.store.get().outcome).toMatchObject({ kind: "blocked" });
  workbook.type("Dữ liệu", 3, 1, 9000);
  await jest.runAllTimersAsync();
  expect(pane.store.get().outcome).toBeNull();
});

test("watchWorkbook(pane) stops when told to", async () => {
  const { workbook, stop } = await watched();
  workbook.type("Dữ liệu", 3, 1, 90000);
  await stop();
  workbook.type("Dữ liệu", 3, 1, 80000);
  await jest.runAllTimersAsync();
  expect(workbook.asked).toEqual([]);
});

test("watchWorkbook(pane) shows that Excel is waiting for the user to leave a cell", async () => {
  const { workbook, pane } = await watched();
  workbook.waitForCell(true);
  expect(pane.store.get().waiting).toBe(true);
  workbook.waitForCell(false);
  expect(pane.store.get().waiting).toBe(false);
});
