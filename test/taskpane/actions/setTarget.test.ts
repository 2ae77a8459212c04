import { findRawCounts } from "../../../src/taskpane/actions/findRawCounts";
import { setDeadline } from "../../../src/taskpane/actions/setDeadline";
import { setTarget } from "../../../src/taskpane/actions/setTarget";
import { districts, districtsDay } from "../districts";
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

const stating = [["Chỉ tiêu 10% dân số đến ngày 30/8/2020", "", ""], ...districts.slice(1)];

test("the target and deadline that the sheet states are taken until a person chooses others, and kept apart from the choice", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": stating });
  const pane = await openedPane(workbook);
  const goal = () => {
    const { draft } = pane.store.get();
    return [draft?.ranking?.target, draft?.ranking?.deadline, draft?.goal.read];
  };
  expect([goal(), pane.store.get().draft?.asOf]).toEqual([
    [0.1, 44073, { target: true, deadline: true }],
    districtsDay,
  ]);
  setTarget(pane, "30");
  expect(goal()).toEqual([0.3, 44073, { target: false, deadline: true }]);
  setDeadline(pane, "");
  expect(goal()).toEqual([0.3, null, { target: false, deadline: false }]);
  setDeadline(pane, "2020-09-30");
  expect(goal()).toEqual([0.3, 44104, { target: false, deadline: false }]);
  await findRawCounts(pane);
  expect(goal()).toEqual([0.3, 44104, { target: false, deadline: false }]);
});
