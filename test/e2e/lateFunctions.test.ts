import { closeBrowser, openPage } from "./openPage";

jest.setTimeout(120_000);
afterAll(closeBrowser);

test("functions that arrive long after office.js answer all the same, in every cell of a workbook that is opened", async () => {
  const { page, close } = await openPage({
    prepare: (page) =>
      page.route("**/functions.js*", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 3000));
        await route.continue();
      }),
  });
  const cell = await page.evaluate(async () => {
    const { workbench } = window;
    workbench.setCell("Dữ liệu", "H5", "=BLUEZONE.COVERAGE(C5,D5)");
    await workbench.settled();
    await workbench.open(await workbench.save());
    await workbench.settled();
    return workbench.getCell("Dữ liệu", "H5");
  });
  expect(cell).toMatchObject({ value: 13200 / 188000, message: null });
  await close();
});
