import axe from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { languages } from "../../src/locales/language";
import { openGallery } from "../screenshots/openGallery.cjs";

jest.setTimeout(120_000);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch(JSON.parse(process.env.BROWSER_OPTIONS ?? "{}"));
  page = await openGallery(await browser.newPage({ viewport: { width: 320, height: 720 } }));
  await page.evaluate(axe.source);
});
afterAll(() => browser.close());

const themes = [
  ["light", "light", "none"],
  ["dark", "dark", "none"],
  ["high contrast", "dark", "active"],
] as const;

interface Look {
  readonly language: (typeof languages)[number];
  readonly theme: (typeof themes)[number];
}
const looks: readonly Look[] = languages.flatMap((language) => themes.map((theme) => ({ language, theme })));

/** What is wrong with each state in a look: what axe objects to, what is drawn wider than the pane, an empty pane. */
async function objections({ language, theme: [, colors, forcedColors] }: Look): Promise<string[]> {
  await page.emulateMedia({ colorScheme: colors, forcedColors, reducedMotion: "reduce" });
  return page.evaluate(
    async ([language, colors, everyRule]) => {
      const found: string[] = [];
      for (const state of window.gallery.states) {
        await window.gallery.show(state, language, colors);
        // A theme changes colours alone; everything else is looked at in the light one.
        const rules = everyRule ? {} : { runOnly: ["color-contrast"] };
        const { violations } = await window.axe.run(document, { resultTypes: ["violations"], ...rules });
        for (const { id, nodes } of violations)
          found.push(`${state}: ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth > clientWidth) found.push(`${state}: ${scrollWidth} px wide`);
        if ((document.body.innerText.trim().length ?? 0) < 20) found.push(`${state}: blank`);
      }
      return found;
    },
    [language, colors, colors === "light"] as const,
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

test.each(looks)(
  "axe objects to nothing in any state, and none is wider than 320 px: $language, $theme.0",
  async (look) => {
    expect(await objections(look)).toEqual([]);
  },
);

test("at 200% zoom of a pane of 320 px no state is wider than the pane", async () => {
  await page.setViewportSize({ width: 160, height: 360 });
  const wide = await page.evaluate(async () => {
    const found: string[] = [];
    for (const state of window.gallery.states) {
      await window.gallery.show(state, "vi", "light");
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) found.push(`${state}: ${scrollWidth} px`);
    }
    return found;
  });
  expect(wide).toEqual([]);
});
