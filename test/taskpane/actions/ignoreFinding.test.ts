import { ignoreFinding, showIgnored } from "../../../src/taskpane/actions/ignoreFinding";
import { findRawCounts } from "../../../src/taskpane/actions/findRawCounts";
import type { Pane } from "../../../src/taskpane/pane";
import { districts } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

const broken = districts.map((row, index) => (index === 3 ? [row[0]!, "28/7", row[2]!] : row));
const opened = async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": broken });
  return { workbook, pane: await openedPane(workbook) };
};
const codes = (pane: Pane) => pane.store.get().draft?.findings.map(({ code }) => code);
const unreadable = (pane: Pane) => {
  const finding = pane.store.get().draft?.findings.find(({ code }) => code === "count-is-text");
  if (!finding) throw new Error("no such finding");
  return finding;
};

test("ignoreFinding(pane, finding) keeps it back, and ranks with that figure as not reported", async () => {
  const { pane } = await opened();
  expect(pane.store.get().draft?.ranking?.units.at(-1)?.place).toBeNull();
  ignoreFinding(pane, unreadable(pane));
  const { draft } = pane.store.get();
  expect(codes(pane)).not.toContain("count-is-text");
  expect(draft?.ignored.map(({ code }) => code)).toEqual(["count-is-text"]);
  expect(draft?.ranking?.units.map(({ name, installs }) => [name, installs])).toContainEqual([
    "Huyện Phụng Hiệp",
    null,
  ]);
});

test("ignoreFinding(pane, finding) holds where the row has moved, and ends where the figure is another", async () => {
  const { workbook, pane } = await opened();
  ignoreFinding(pane, unreadable(pane));
  workbook.add("Dữ liệu", [["", "", ""], ...broken]);
  await findRawCounts(pane);
  expect(codes(pane)).not.toContain("count-is-text");
  workbook.type("Dữ liệu", 4, 1, "29/7");
  await findRawCounts(pane);
  expect(codes(pane)).toContain("count-is-text");
});

test("showIgnored(pane) shows them again", async () => {
  const { pane } = await opened();
  ignoreFinding(pane, unreadable(pane));
  showIgnored(pane);
  expect(codes(pane)).toContain("count-is-text");
  expect(pane.store.get().draft?.ignored).toEqual([]);
});
