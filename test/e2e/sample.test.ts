import { sampleSheet } from "../../src/ranking/sampleSheet";
import { closeBrowser, openPage } from "./openPage";

jest.setTimeout(60_000);
afterAll(closeBrowser);

const read = async (empty: boolean, language: "vi" | "en") => {
  const plan = sampleSheet(language);
  const opened = await openPage({ empty, ...(language === "en" ? { language: "en-US" } : {}) });
  if (empty) {
    await opened.page.evaluate(() => window.workbench.press("Bluezone.Open"));
    await opened.pane.getByRole("button", { name: /Chèn dữ liệu mẫu|Insert sample/ }).click();
    await opened.page.waitForFunction((sheet) => window.workbench.sheets().includes(sheet), plan.sheet);
    await opened.page.evaluate(() => window.workbench.settled());
  }
  const values = await opened.page.evaluate(
    ([sheet, rows, columns]) => window.workbench.getRange(sheet, `A1:${String.fromCharCode(64 + columns)}${rows}`),
    [plan.sheet, plan.owned.rows, plan.owned.columns] as const,
  );
  await opened.close();
  return { values, planned: plan.cells };
};

describe("the sample workbook", () => {
  test("opens with the workbench and holds what the add-in would insert", async () => {
    const { values, planned } = await read(false, "vi");
    expect(values).toEqual(planned);
  });

  test.each(["vi", "en"] as const)(
    "is inserted from the pane into an empty workbook, headings in %s",
    async (language) => {
      const { values, planned } = await read(true, language);
      expect(values).toEqual(planned);
    },
  );

  test("holds populations that add up to the census of the province, and the counts as printed", () => {
    const rows = sampleSheet("vi").cells.slice(4, 12);
    expect(rows.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(733017);
    expect(rows.map((row) => [row[2], row[4]])).toEqual([
      [13200, "hơn 13.200"],
      [10000, "trên 10.000"],
      [9640, "9.640"],
      [7600, "hơn 7.600"],
      [7570, "gần 7.570"],
      [6000, "gần 6.000"],
      [5300, "gần 5.300"],
      [3700, "hơn 3.700"],
    ]);
  });
});
