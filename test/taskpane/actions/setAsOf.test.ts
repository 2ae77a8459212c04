import { setAsOf } from "../../../src/taskpane/actions/setAsOf";
import { districts, districtsDay } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

test("setAsOf(pane, iso) puts the entered day before the sheet's, and blank gives the sheet's back", async () => {
  const pane = await openedPane(new MemoryWorkbook({ "Dữ liệu": districts }));
  setAsOf(pane, "2020-08-20");
  expect(pane.store.get().draft?.ranking?.asOf).toBe(districtsDay + 4);
  setAsOf(pane, "");
  expect(pane.store.get().draft?.ranking?.asOf).toBe(districtsDay);
});
