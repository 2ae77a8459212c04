import { setTarget } from "../../../src/taskpane/actions/setTarget";
import { districts } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

test("setTarget(pane, text) works the gaps out anew", async () => {
  const pane = await openedPane(new MemoryWorkbook({ "Dữ liệu": districts }));
  setTarget(pane, "10");
  const gaps = pane.store.get().draft?.ranking?.units.map(({ name, gap }) => [name, gap]);
  expect(gaps).toEqual([
    ["Thành phố Vị Thanh", 0],
    ["Huyện Vị Thủy", 1550],
    ["Huyện Phụng Hiệp", 5600],
  ]);
});

test("setTarget(pane, text) keeps the last target while the text is none", async () => {
  const pane = await openedPane(new MemoryWorkbook({ "Dữ liệu": districts }));
  setTarget(pane, "một phần ba");
  expect(pane.store.get()).toMatchObject({ target: 0.3, targetValid: false });
  setTarget(pane, "33,3");
  expect(pane.store.get()).toMatchObject({ target: 0.333, targetValid: true });
});
