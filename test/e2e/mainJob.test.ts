import { address, closeBrowser, openPage, type OpenedPage } from "./openPage";

jest.setTimeout(60_000);

const ranking = "Xếp hạng";
const raw = "Dữ liệu";

let opened: OpenedPage;
beforeEach(async () => {
  opened = await openPage();
});
afterEach(() => opened.close());
afterAll(closeBrowser);

/** Types into a cell and gives what it holds once everything has settled. */
const typed = (sheet: string, cell: string, content: string) =>
  opened.page.evaluate(
    async ([sheet, cell, content]) => {
      window.workbench.setCell(sheet, cell, content);
      await window.workbench.settled();
      return window.workbench.getCell(sheet, cell);
    },
    [sheet, cell, content] as const,
  );
const values = (sheet: string, range: string) =>
  opened.page.evaluate(([sheet, range]) => window.workbench.getRange(sheet, range), [sheet, range] as const);
const press = (control: string) =>
  opened.page.evaluate(async (control) => {
    await window.workbench.press(control);
    await window.workbench.settled();
  }, control);
const sheets = () => opened.page.evaluate(() => window.workbench.sheets());

/** Every cell of the workbook, to show that nothing changed. */
const everything = () =>
  opened.page.evaluate(async () => {
    const all = window.workbench
      .sheets()
      .map(async (sheet) => [sheet, await window.workbench.getRange(sheet, "A1:P60")]);
    return Promise.all(all);
  });

describe("functions typed in cells", () => {
  test("COVERAGE of the province is 8.62% of its population", async () => {
    const cell = await typed(raw, "H1", "=BLUEZONE.COVERAGE(63163,733017)");
    expect(cell.value).toBe(63163 / 733017);
    expect(cell.text).toBe("8.62%");
  });

  test("GAP_TO_TARGET of the province is 156,743", async () => {
    expect((await typed(raw, "H1", "=BLUEZONE.GAP_TO_TARGET(63163,733017)")).value).toBe(156743);
  });

  test("TARGET_COUNT counts on integers: 7% of 100 is 7", async () => {
    expect((await typed(raw, "H1", "=BLUEZONE.TARGET_COUNT(100,0.07)")).value).toBe(7);
  });

  test("GAP_TO_TARGET of two columns spills a row for each of the eight districts", async () => {
    await typed(raw, "H5", "=BLUEZONE.GAP_TO_TARGET(C5:C12,D5:D12)");
    const columns = (await values(raw, "C5:D12")) as [number, number][];
    const expected = columns.map(([installs, base]) => [Math.ceil((3 * base) / 10) - installs]);
    expect(await values(raw, "H5:H12")).toEqual(expected);
  });

  test("text where a number belongs is #VALUE! with a sentence that names the argument", async () => {
    const cell = await typed(raw, "H1", '=BLUEZONE.COVERAGE("hơn 13.200",188000)');
    expect(cell.value).toBe("#VALUE!");
    expect(cell.message).toMatch(/installs|số lượt cài đặt/i);
  });

  test("installs without a base are #DIV/0!, a negative count is #NUM!", async () => {
    expect((await typed(raw, "H1", "=BLUEZONE.COVERAGE(5,0)")).value).toBe("#DIV/0!");
    expect((await typed(raw, "H2", "=BLUEZONE.COVERAGE(-5,10)")).value).toBe("#NUM!");
  });
});

describe("the ranking sheet", () => {
  test("is built from the sample by the ribbon, best coverage first, ties and figures as on paper", async () => {
    await press("Bluezone.BuildRanking");
    expect(await sheets()).toContain(ranking);
    const rows = (await values(ranking, "A8:I15")) as (string | number)[][];
    expect(rows.map((row) => row[1])).toEqual([
      "Thành phố Vị Thanh",
      "Thành phố Ngã Bảy",
      "Huyện Châu Thành A",
      "Huyện Châu Thành",
      "Huyện Vị Thủy",
      "Thị xã Long Mỹ",
      "Huyện Phụng Hiệp",
      "Huyện Long Mỹ",
    ]);
    expect(rows.map((row) => row[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const [, , installs, , base, coverage, target, targetCount, gap] of rows as [
      number,
      string,
      number,
      string,
      number,
      number,
      number,
      number,
      number,
    ][]) {
      expect(coverage).toBe(installs / base);
      expect(target).toBe(0.3);
      expect(targetCount).toBe(Math.ceil((3 * base) / 10));
      expect(gap).toBe(targetCount - installs);
    }
    const [overall] = (await values(ranking, "B16:I16")) as (string | number)[][];
    expect(overall).toEqual(["Tổng cộng", 63010, "", 733017, 63010 / 733017, 0.3, 219906, 156896]);
  });

  test("takes one request to read and one to write", async () => {
    await opened.page.evaluate(() => window.workbench.trace.clear());
    await press("Bluezone.BuildRanking");
    const first = await opened.page.evaluate(() =>
      window.workbench.trace.requests.filter((request) => request.by === "addin"),
    );
    expect(first.length).toBeLessThanOrEqual(3);
    await opened.page.evaluate(() => window.workbench.trace.clear());
    await press("Bluezone.BuildRanking");
    const again = await opened.page.evaluate(() =>
      window.workbench.trace.requests.filter((request) => request.by === "addin"),
    );
    expect(again).toHaveLength(2);
  });

  test("follows a raw count at once, and takes the new order when built again", async () => {
    await press("Bluezone.BuildRanking");
    await typed(raw, "C5", "60000");
    expect(await values(ranking, "A6")).toEqual([["Thứ tự đã cũ vì số liệu đã đổi: bấm Dựng lại."]]);
    const [phungHiep] = (await values(ranking, "A14:F14")) as (string | number)[][];
    expect(phungHiep).toEqual([1, "Huyện Phụng Hiệp", 60000, "", 188000, 60000 / 188000]);
    await press("Bluezone.BuildRanking");
    const [first] = (await values(ranking, "A8:I8")) as (string | number)[][];
    expect(first).toEqual([1, "Huyện Phụng Hiệp", 60000, "", 188000, 60000 / 188000, 0.3, 56400, 0]);
    expect(await values(ranking, "A6")).toEqual([[""]]);
  });

  test("leaves what stands beside it, and references into it, when built again", async () => {
    await press("Bluezone.BuildRanking");
    await typed(ranking, "K8", "đã gọi điện nhắc");
    await typed(raw, "J1", `='${ranking}'!F16`);
    await press("Bluezone.BuildRanking");
    expect(await values(ranking, "K8")).toEqual([["đã gọi điện nhắc"]]);
    expect(await values(raw, "J1")).toEqual([[63010 / 733017]]);
  });

  test("survives save and open with every value and formula", async () => {
    await press("Bluezone.BuildRanking");
    const before = await everything();
    const formulas = () =>
      opened.page.evaluate((sheet) => {
        const cells = ["A6", "A8", "C8", "E8", "F8", "G8", "H8", "I8", "C16", "E16"];
        return cells.map((cell) => window.workbench.getCell(sheet, cell).content);
      }, ranking);
    const written = await formulas();
    await opened.page.evaluate(async () => {
      await window.workbench.open(await window.workbench.save());
      await window.workbench.settled();
    });
    expect(await everything()).toEqual(before);
    expect(await formulas()).toEqual(written);
  });
});

describe("the pane", () => {
  test("says what it found, without being asked", async () => {
    await press("Bluezone.Open");
    await opened.pane
      .getByText(/8 đơn vị/)
      .first()
      .waitFor();
    await opened.pane
      .getByText(/16\/8\/2020/)
      .first()
      .waitFor();
  });

  test("builds the sheet with its one button and says so", async () => {
    await press("Bluezone.Open");
    await opened.pane.getByRole("button", { name: "Dựng bảng xếp hạng" }).click();
    await opened.pane
      .getByText(/Đã dựng/)
      .first()
      .waitFor();
    expect(await sheets()).toContain(ranking);
  });

  test("speaks English where Excel does", async () => {
    await opened.page.evaluate(() => window.workbench.language("en-US"));
    await press("Bluezone.Open");
    await opened.pane
      .getByText(/8 units/)
      .first()
      .waitFor();
    await opened.pane.getByRole("button", { name: "Build the ranking" }).click();
    await opened.pane
      .getByText(/Ranking/)
      .first()
      .waitFor();
  });

  const wrong: readonly [string, readonly (readonly [string, string])[], RegExp][] = [
    [
      "no counts",
      ["C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12", "C13"].map((cell) => [cell, ""] as const),
      /chưa có đủ cột lượt cài đặt/,
    ],
    ["no header", ["A4", "B4", "C4", "D4", "E4"].map((cell) => [cell, ""] as const), /chưa có dòng tiêu đề/],
    ["text for a number", [["C7", "chín nghìn"]], /C7/],
    ["a population of zero", [["D8", "0"]], /D8/],
    ["a duplicate name", [["B6", "Huyện Phụng Hiệp"]], /B6/],
    ["a count that is not whole", [["C9", "13.2"]], /C9/],
  ];
  test.each(wrong)(
    "meets a sheet with %s with a sentence, and leaves the workbook as it was",
    async (_name, edits, sentence) => {
      for (const [cell, content] of edits) await typed(raw, cell, content);
      const before = await everything();
      await press("Bluezone.BuildRanking");
      await opened.pane.locator("body").getByText(sentence).first().waitFor();
      expect(await everything()).toEqual(before);
    },
  );
});

test("a protected ranking sheet stays as it is, and the pane says what to do", async () => {
  await press("Bluezone.BuildRanking");
  await opened.page.frame({ url: /taskpane\.html/ })?.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).protection.protect();
        await context.sync();
      }),
    ranking,
  );
  await typed(raw, "C5", "60000");
  const before = await everything();
  await press("Bluezone.BuildRanking");
  await opened.pane
    .locator("body")
    .getByText(/đang được bảo vệ|đang bị khóa|bảo vệ/)
    .first()
    .waitFor();
  expect(await everything()).toEqual(before);
});

test("nothing is asked of any other machine", async () => {
  await press("Bluezone.BuildRanking");
  expect(opened.requested.filter((url) => !url.startsWith(address) && !/^(data|blob|about):/.test(url))).toEqual([]);
  expect(opened.thrown).toEqual([]);
});
