import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionHelp } from "../helpers/functionHelp";
import { closeBrowser, openPage, type OpenedPage } from "./openPage";

jest.setTimeout(120_000);

const sheet = "Dữ liệu";
const folder = join(__dirname, "../../src/locales/functionHelp");
const helps = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== "pages.json")
  .map((name): FunctionHelp => JSON.parse(readFileSync(join(folder, name), "utf8")));

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ width: 1366, height: 768 });
});
afterAll(async () => {
  await opened.close();
  await closeBrowser();
});

/** Selects a cell the way a user does, by its address in the box above the grid. */
async function go(address: string): Promise<void> {
  const box = opened.page.locator(".o-named-range-selector input");
  await box.click();
  await box.fill(address);
  await box.press("Enter");
}

/** Types a formula into the selected cell and waits for every result. */
async function type(formula: string): Promise<void> {
  await opened.page.keyboard.insertText(formula);
  await opened.page.keyboard.press("Enter");
  await opened.page.evaluate(() => window.workbench.settled());
}

/** The middle of a cell on the page, which is where its editor lies. */
async function placeOf(address: string): Promise<{ x: number; y: number }> {
  await go(address);
  await opened.page.keyboard.press("F2");
  const editor = await opened.page.locator(".o-grid-composer").boundingBox();
  await opened.page.keyboard.press("Escape");
  if (editor === null) throw new Error(`The editor is nowhere while ${address} is edited.`);
  return { x: editor.x + 20, y: editor.y + editor.height / 2 };
}

const values = (address: string) =>
  opened.page.evaluate(([sheet, address]) => window.workbench.getRange(sheet, address), [sheet, address] as const);

interface Failed {
  readonly error: string;
}
type Shown = number | string | boolean | Failed;

/** What a result shows in cells: rows, an error as its code. */
function rowsOf(result: unknown): unknown[][] {
  const isByLanguage = typeof result === "object" && result !== null && "vi" in result;
  const own = isByLanguage ? result.vi : result;
  const rows = Array.isArray(own) ? (own as Shown[][]) : [[own as Shown]];
  return rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.error : cell)));
}

const close = (value: unknown) =>
  typeof value === "number" && !Number.isInteger(value) ? expect.closeTo(value, 9) : value;
const column = (index: number) => String.fromCharCode(64 + index);

describe("typed in a cell of the grid", () => {
  beforeEach(async () => {
    await go("I3");
    await opened.page.keyboard.press("Delete");
  });

  test.each(helps.map((help) => [help.id, help] as const))(
    "every example of BLUEZONE.%s gives what its help says",
    async (_, { examples }) => {
      expect(examples.length).toBeGreaterThan(0);
      for (const { formula, result } of examples) {
        const expected = rowsOf(result);
        await type(formula);
        await go("I3");
        const last = `${column(8 + (expected[0]?.length ?? 1))}${2 + expected.length}`;
        expect([formula, await values(`I3:${last}`)]).toEqual([formula, expected.map((row) => row.map(close))]);
      }
    },
  );

  test("the list of functions shows every one of them that begins as typed, and Tab takes the one in view", async () => {
    const { page } = opened;
    const listed = (count: number) =>
      page.waitForFunction((count) => document.querySelectorAll(".o-autocomplete-value").length === count, count);
    const helped = (words: string | undefined) =>
      page.locator(".workbench-argument", { hasText: words ?? "there is no such argument" }).waitFor();
    await page.keyboard.type("=BLUEZONE.");
    await listed(helps.length);
    await page.keyboard.type("GAP_");
    await listed(1);
    await page.keyboard.press("Tab");
    const gap = helps.find(({ id }) => id === "GAP_TO_TARGET");
    await page.keyboard.type("C5");
    await helped(gap?.vi.parameters["installs"]);
    expect(await page.locator(".o-grid-composer").textContent()).toContain("=BLUEZONE.GAP_TO_TARGET(C5");
    await page.keyboard.type(",D5,");
    await helped(gap?.vi.parameters["target"]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  test("a result that spills fills its cells, and is #SPILL! where something is in the way", async () => {
    await type("=BLUEZONE.GAP_TO_TARGET(C5:C12,D5:D12)");
    expect((await values("I3:I10")).flat().every((value) => typeof value === "number")).toBe(true);
    await go("I5");
    await type("ở đây");
    expect(await values("I3:I5")).toEqual([["#SPILL!"], [""], ["ở đây"]]);
    await go("I5");
    await opened.page.keyboard.press("Delete");
    await opened.page.evaluate(() => window.workbench.settled());
    expect((await values("I3:I10")).flat().every((value) => typeof value === "number")).toBe(true);
  });

  test("an error shows its sentence on a card while its cell is selected", async () => {
    const { page } = opened;
    await type('=BLUEZONE.COVERAGE("hơn 13.200",188000)');
    const { message } = await page.evaluate((sheet) => window.workbench.getCell(sheet, "I3"), sheet);
    const card = page.locator(".o-error-tooltip");
    await expect(card.count()).resolves.toBe(0);
    await go("I3");
    await card.waitFor();
    expect(await card.textContent()).toContain(message);
    expect(await card.textContent()).toContain("Lỗi");
    await go("I8");
    await card.waitFor({ state: "detached" });
  });

  test("an error shows its sentence on a card under the mouse while another cell is selected", async () => {
    const { page } = opened;
    await type('=BLUEZONE.COVERAGE("hơn 13.200",188000)');
    const { message } = await page.evaluate((sheet) => window.workbench.getCell(sheet, "I3"), sheet);
    const cell = await placeOf("I3");
    await go("I8");
    const card = page.locator(".o-error-tooltip");
    await card.waitFor({ state: "detached" });
    await page.mouse.move(cell.x, cell.y);
    await card.waitFor();
    expect(await card.textContent()).toContain(message);
    const [shown] = await card.evaluateAll((cards) => cards.map((one) => one.getBoundingClientRect().left));
    expect(shown).toBeGreaterThan(cell.x);
    await page.mouse.move(cell.x - 300, cell.y + 200);
    await card.waitFor({ state: "detached" });
  });

  test("what was typed is there again after saving and opening: formulas, the cells they spill into, an error's sentence", async () => {
    await type("=BLUEZONE.GAP_TO_TARGET(C5:C12,D5:D12)");
    await go("K3");
    await type('=BLUEZONE.COVERAGE("hơn 13.200",188000)');
    const told = await opened.page.evaluate(async (sheet) => {
      const { workbench } = window;
      const look = () => [
        workbench.getRange(sheet, "A1:L30"),
        workbench.getCell(sheet, "I3"),
        workbench.getCell(sheet, "K3"),
      ];
      const before = look();
      const losses = await workbench.open(await workbench.save(), "Lưu lại.xlsx");
      await workbench.settled();
      return { before, losses, after: look() };
    }, sheet);
    expect(told.before[1]).toMatchObject({ content: "=BLUEZONE.GAP_TO_TARGET(C5:C12,D5:D12)" });
    expect(told.before[2]).toMatchObject({ value: "#VALUE!", message: expect.stringContaining("hơn 13.200") });
    expect(told.after).toEqual(told.before);
    expect(told.losses).toEqual([]);
  });
});
