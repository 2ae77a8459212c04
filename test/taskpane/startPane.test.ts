/** @jest-environment jsdom */
import { chooseLanguage } from "../../src/locales/language";
import { createPane } from "../../src/taskpane/pane";
import { startPane } from "../../src/taskpane/startPane";
import { districts } from "./districts";
import { MemoryWorkbook } from "./memoryWorkbook";

const office = (onReady: () => Promise<{ host: string | null }>, displayLanguage = "vi-VN") => ({
  context: { displayLanguage },
  HostType: { Excel: "Excel" },
  onReady,
});
Object.assign(window, { matchMedia: () => new EventTarget() });
const paint = () => {
  document.body.innerHTML = '<div id="pane"><p>Đang mở BLUEZONE…</p></div>';
  return document.getElementById("pane")!;
};
const workbook = () => new MemoryWorkbook({ "Dữ liệu": districts });

beforeEach(() => {
  localStorage.clear();
  chooseLanguage(null);
});
afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test("startPane replaces the first paint, reads the workbook and watches it", async () => {
  Object.assign(globalThis, { Office: office(async () => ({ host: "Excel" })) });
  const root = paint();
  const book = workbook();
  await startPane(root, createPane(book));
  expect(book.asked).toEqual(["watch", "read workbook"]);
  expect(root.textContent).not.toContain("Đang mở");
  expect(root.textContent).toContain("BLUEZONE");
});

test("startPane speaks Excel's language, or the one the user chose before", async () => {
  Object.assign(globalThis, { Office: office(async () => ({ host: "Excel" }), "en-US") });
  const english = createPane(workbook());
  await startPane(paint(), english);
  expect([english.store.get().language, document.documentElement.lang]).toEqual(["en", "en"]);
  localStorage.setItem("bluezone.language", "vi");
  const vietnamese = createPane(workbook());
  await startPane(paint(), vietnamese);
  expect([vietnamese.store.get().language, document.documentElement.lang]).toEqual(["vi", "vi"]);
});

test.each([
  ["office.js did not load", undefined],
  ["Excel does not answer", office(() => new Promise(() => {}))],
  ["the page is open outside Excel", office(async () => ({ host: null }))],
])("startPane says so with a way to try again where %s", async (_, officeJs) => {
  if (officeJs) Object.assign(globalThis, { Office: officeJs });
  const root = paint();
  void startPane(root, createPane(workbook()), 1);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(root.querySelector("[role=alert]")?.textContent).toContain("Chưa kết nối được với Excel.");
  expect(root.querySelector("button")?.textContent).toBe("Thử lại");
});

test("startPane draws the pane after all where Excel answers late", async () => {
  let answer: (info: { host: string }) => void = () => {};
  Object.assign(globalThis, { Office: office(() => new Promise((resolve) => (answer = resolve))) });
  const root = paint();
  const pane = createPane(workbook());
  const started = startPane(root, pane, 1);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(root.querySelector("[role=alert]")).not.toBeNull();
  answer({ host: "Excel" });
  await started;
  expect(root.querySelector("[role=alert]")).toBeNull();
  expect(pane.store.get().draft?.table.sheet).toBe("Dữ liệu");
});
