import type { Finding } from "../../../src/ranking/finding";
import { repairFindings, undoRepair } from "../../../src/taskpane/actions/repairFindings";
import type { Pane } from "../../../src/taskpane/pane";
import { WorkbookFailure } from "../../../src/workbook/workbookPort";
import { districts } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

/** Counts of which Excel has read the first one's thousands point as a decimal point. */
const cut = districts.map((row, index) => (index === 3 ? [row[0]!, 13.2, row[2]!] : row));

const opened = async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": cut });
  return { workbook, pane: await openedPane(workbook) };
};
const repairable = (pane: Pane): Finding => {
  const finding = pane.store.get().draft?.findings.find(({ repair }) => repair);
  if (!finding) throw new Error("nothing to repair");
  return finding;
};

test("repairFindings(pane, findings) writes what the finding offers and reads again", async () => {
  const { workbook, pane } = await opened();
  expect(pane.store.get().draft?.ranking?.units.at(-1)?.place).toBeNull();
  await repairFindings(pane, [repairable(pane)]);
  expect(workbook.asked).toEqual(["replace B4", "read workbook"]);
  expect(workbook.cell("Dữ liệu", 3, 1)).toBe(13_200);
  const { draft, outcome, busy } = pane.store.get();
  expect([outcome?.kind, busy]).toEqual(["repaired", null]);
  expect(draft?.ranking?.units.map(({ installs }) => installs)).toContain(13_200);
  expect(draft?.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("repairFindings(pane, findings) writes all of them as one, or where one has changed since none", async () => {
  const thousands = districts.map((row, index) => (index > 2 ? [row[0]!, Number(row[1]) / 1000, row[2]!] : row));
  const workbook = new MemoryWorkbook({ "Dữ liệu": thousands });
  const pane = await openedPane(workbook);
  const findings = pane.store.get().draft!.findings.filter(({ code }) => code === "count-in-thousands");
  expect(findings.length).toBeGreaterThan(1);
  const [row, column] = [findings[1]!.cell!.row, findings[1]!.cell!.column];
  const seen = workbook.cell("Dữ liệu", row, column);
  workbook.type("Dữ liệu", row, column, 1);
  await repairFindings(pane, findings);
  expect(pane.store.get().outcome).toEqual({ kind: "repair-late" });
  workbook.type("Dữ liệu", row, column, seen);
  await repairFindings(pane, findings);
  expect(pane.store.get().outcome).toMatchObject({ kind: "repaired", undo: { length: findings.length } });
  expect(pane.store.get().draft?.findings.filter(({ code }) => code === "count-in-thousands")).toEqual([]);
});

test("undoRepair(pane) puts back what the cell held, once", async () => {
  const { workbook, pane } = await opened();
  await repairFindings(pane, [repairable(pane)]);
  await undoRepair(pane);
  expect(workbook.cell("Dữ liệu", 3, 1)).toBe(13.2);
  expect(pane.store.get().outcome).toEqual({ kind: "repair-undone", cells: 1 });
  workbook.asked.length = 0;
  await undoRepair(pane);
  expect(workbook.asked).toEqual([]);
});

test("repairFindings(pane, findings) writes nothing over a figure typed since, and shows it", async () => {
  const { workbook, pane } = await opened();
  const finding = repairable(pane);
  workbook.type("Dữ liệu", 3, 1, 13_250);
  await repairFindings(pane, [finding]);
  expect(workbook.cell("Dữ liệu", 3, 1)).toBe(13_250);
  expect(pane.store.get().outcome).toEqual({ kind: "repair-late" });
  expect(pane.store.get().draft?.ranking?.units.map(({ installs }) => installs)).toContain(13_250);
});

test("undoRepair(pane) writes nothing over a figure typed since", async () => {
  const { workbook, pane } = await opened();
  await repairFindings(pane, [repairable(pane)]);
  workbook.type("Dữ liệu", 3, 1, 13_250);
  await undoRepair(pane);
  expect(workbook.cell("Dữ liệu", 3, 1)).toBe(13_250);
  expect(pane.store.get().outcome).toEqual({ kind: "repair-late" });
});

test("repairFindings(pane, findings) says what Excel refused, and changes nothing", async () => {
  const { workbook, pane } = await opened();
  workbook.failNext(new WorkbookFailure("access-denied", "protected", "Dữ liệu"));
  await repairFindings(pane, [repairable(pane)]);
  expect(workbook.cell("Dữ liệu", 3, 1)).toBe(13.2);
  expect(pane.store.get()).toMatchObject({
    busy: null,
    outcome: { kind: "failed", failure: { code: "access-denied" } },
  });
});

test("repairFindings(pane, findings) waits for nothing else under way, and does nothing without a repair", async () => {
  const { workbook, pane } = await opened();
  const finding = repairable(pane);
  const { code, severity, key, words } = finding;
  await repairFindings(pane, [{ code, severity, key, words }]);
  pane.store.set({ busy: "building" });
  await repairFindings(pane, [finding]);
  expect(workbook.asked).toEqual([]);
});
