import { closeBrowser, openPage } from "./openPage";

jest.setTimeout(180_000);
afterAll(closeBrowser);

const cells = 10_000;

test("10,000 cells with a function of one cell each settle, every one to its own right value", async () => {
  const { page, thrown, close } = await openPage({ empty: true });
  const frame = page.frame({ url: /taskpane\.html/ });
  if (frame === null) throw new Error("The add-in's page is not there.");
  await frame.evaluate(async (cells) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const row = (index: number) => [
        index + 1,
        2 * (index + 1) + index,
        `=BLUEZONE.COVERAGE(A${index + 1},B${index + 1})`,
      ];
      sheet.getRange(`A1:C${cells}`).formulas = Array.from({ length: cells }, (_, index) => row(index));
      await context.sync();
    });
  }, cells);
  const values = await page.evaluate(async (cells) => {
    await window.workbench.settled();
    return window.workbench.getRange("Sheet1", `C1:C${cells}`).map(([value]) => value);
  }, cells);
  expect(values).toEqual(Array.from({ length: cells }, (_, index) => (index + 1) / (2 * (index + 1) + index)));
  expect(thrown).toEqual([]);
  await close();
});
