import { closeBrowser, openPage } from "./openPage";

jest.setTimeout(300_000);
afterAll(closeBrowser);

const raw = "Dữ liệu";

/** So many that the smaller requests, which follow one that was too large, are more than one. */
const units = 1800;

/** Raw counts of so many communes, none alike. */
const counts = (): (string | number)[][] => [
  ["Số lượt cài đặt Bluezone", "", ""],
  ["Đến hết ngày 16/8/2020", "", ""],
  ["Đơn vị", "Lượt cài đặt", "Dân số"],
  ...Array.from({ length: units }, (_, index) => [
    `Xã số ${index + 1}`,
    100 + ((index * 7919) % 4000),
    8000 + ((index * 104729) % 9000),
  ]),
];

test("a build of many units that is stopped between two parts leaves the workbook as it was, and says so", async () => {
  const { page, pane, thrown, close } = await openPage({ empty: true, query: { culture: "vi-VN" } });
  page.setDefaultTimeout(60_000);
  const frame = page.frame({ url: /taskpane\.html/ });
  if (frame === null) throw new Error("The add-in's page is not there.");
  await frame.evaluate(
    ([name, values]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.name = name;
        sheet.getRange(`A1:C${values.length}`).values = values;
        await context.sync();
      }),
    [raw, counts()] as const,
  );
  const everything = () =>
    page.evaluate(
      async (range) => {
        await window.workbench.settled();
        return window.workbench.sheets().map((sheet) => [sheet, window.workbench.getRange(sheet, range)]);
      },
      `A1:P${units + 20}`,
    );
  await page.evaluate(() => window.workbench.press("Bluezone.Open"));
  await pane.getByRole("button", { name: "Đọc lại" }).click();
  await pane
    .getByText(`${units.toLocaleString("vi-VN")} đơn vị trên sheet`)
    .first()
    .waitFor();
  const before = await everything();
  // The workbench answers in the pane's own thread, so that whoever presses must be as quick as it is.
  await frame.evaluate(() => {
    new MutationObserver((_, observer) => {
      const stop = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Dừng");
      if (!stop) return;
      observer.disconnect();
      Object.assign(window, { progressTold: document.querySelector(".status")?.textContent });
      stop.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.evaluate(() => {
    window.workbench.trace.clear();
    window.workbench.fail({ request: 2, mode: "payload-too-large" });
  });
  await pane.getByRole("button", { name: "Dựng bảng xếp hạng" }).click();
  await pane.getByText("Đã dừng: sổ làm việc vẫn như trước khi dựng.").waitFor();
  expect(await frame.evaluate(() => Reflect.get(window, "progressTold"))).toMatch(/^Đang ghi phần 1\/\d+…Dừng$/);
  const written = await page.evaluate(() =>
    window.workbench.trace.requests.filter(({ by, writes, error }) => by === "addin" && writes && error === null),
  );
  // One part of the new sheet, and what takes it back.
  expect(written).toHaveLength(2);
  expect(await everything()).toEqual(before);
  expect(thrown).toEqual([]);
  await close();
});
