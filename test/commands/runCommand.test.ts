import { runCommand } from "../../src/commands/runCommand";
import { buildRanking } from "../../src/taskpane/actions/buildRanking";
import { createPane } from "../../src/taskpane/pane";
import { districts } from "../taskpane/districts";
import { MemoryWorkbook } from "../taskpane/memoryWorkbook";

/** Excel's side of a click, with what happened in order. */
function clicked() {
  const happened: string[] = [];
  Object.assign(globalThis, {
    Office: { context: {}, addin: { showAsTaskpane: async () => void happened.push("pane shown") } },
  });
  return { happened, event: { completed: () => void happened.push("completed") } };
}
const broken = [...districts.slice(0, 3), ["Huyện Phụng Hiệp", "13,2 nghìn lẻ", 188000], ...districts.slice(4)];

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
});

test("the button builds without the pane and lets go when it is done", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const { happened, event } = clicked();
  await runCommand(createPane(workbook), buildRanking, event);
  expect(workbook.sheets.has("Xếp hạng")).toBe(true);
  expect(happened).toEqual(["completed"]);
});

test("the button builds with what the workbook remembers", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts, "Tuần trước": districts.slice(0, 5) });
  workbook.settings = {
    source: { sheet: "Tuần trước", headerRow: 2, columns: { name: 0, installs: 1, base: 2 } },
    target: 0.45,
    asOf: null,
    choices: {},
    owned: null,
  };
  await runCommand(createPane(workbook), buildRanking, clicked().event);
  const cells = workbook.sheets.get("Xếp hạng")?.cells.flat() ?? [];
  expect(cells).toContain(0.45);
  expect(cells).toContain("='Tuần trước'!A5");
});

test("where it could not build, the button lets go first and then the pane opens with the sentence", async () => {
  const pane = createPane(new MemoryWorkbook({ "Dữ liệu": broken }));
  const { happened, event } = clicked();
  await runCommand(pane, buildRanking, event);
  expect(happened).toEqual(["completed", "pane shown"]);
  expect(pane.store.get().outcome).toEqual({ kind: "blocked", errors: 1 });
});

test("the button lets go after two seconds though Excel is still at work", async () => {
  jest.useFakeTimers();
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const release = workbook.hold();
  const { happened, event } = clicked();
  const running = runCommand(createPane(workbook), buildRanking, event);
  await jest.advanceTimersByTimeAsync(1999);
  expect(happened).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(happened).toEqual(["completed"]);
  release();
  await running;
  expect(workbook.sheets.has("Xếp hạng")).toBe(true);
  expect(happened).toEqual(["completed"]);
});

test("the button lets go even where the action throws", async () => {
  const { happened, event } = clicked();
  const failing = () => Promise.reject(new Error("hỏng"));
  await expect(runCommand(createPane(new MemoryWorkbook()), failing, event)).rejects.toThrow("hỏng");
  expect(happened).toEqual(["completed"]);
});
