import { chooseColumn, chooseTable } from "../../../src/taskpane/actions/chooseSource";
import { districts } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

test("chooseTable(pane, index) builds from another table that was found", async () => {
  const pane = await openedPane(new MemoryWorkbook({ "Dữ liệu": districts, "Tuần trước": districts.slice(0, 5) }));
  expect(pane.store.get().draft?.tables.map(({ sheet }) => sheet)).toEqual(["Dữ liệu", "Tuần trước"]);
  chooseTable(pane, 1);
  expect(pane.store.get().draft?.table.sheet).toBe("Tuần trước");
  expect(pane.store.get().draft?.tables.map(({ sheet }) => sheet)).toEqual(["Dữ liệu", "Tuần trước"]);
});

test("chooseColumn(pane, role, column) reads one role from another column and keeps the others", async () => {
  const wide = districts.map((row, index) => [...row, index === 2 ? "Dân số 2021" : index > 2 ? 200000 : ""]);
  const pane = await openedPane(new MemoryWorkbook({ "Dữ liệu": wide }));
  chooseColumn(pane, "base", 3);
  const { draft, choice } = pane.store.get();
  expect(draft?.table.columns).toEqual({ name: 0, installs: 1, base: 3 });
  expect(draft?.ranking?.overall.base).toBe(600000);
  expect(choice).toEqual({
    sheet: "Dữ liệu",
    headerRow: 2,
    columns: { name: 0, installs: 1, base: 3 },
    headings: { name: "Đơn vị", installs: "Lượt cài đặt", base: "Dân số 2021" },
  });
});

test("chooseTable(pane, index) leaves everything as it is where there is no such table", async () => {
  const pane = await openedPane(new MemoryWorkbook({ "Dữ liệu": districts }));
  const before = pane.store.get();
  chooseTable(pane, 5);
  expect(pane.store.get()).toBe(before);
});
