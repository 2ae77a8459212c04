import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import type { WorkbenchHandle } from "../../src/workbench/page/workbenchHandle";

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

/** The workbench in a browser, as a person has it before them. */
export interface OpenedPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Every address the page and the add-in asked for. */
  readonly requested: readonly string[];
  /** What the page threw and nobody caught. */
  readonly thrown: readonly string[];
  close(): Promise<void>;
}

/** Address the workbench is served at for this run. */
export const address = process.env.WORKBENCH_ADDRESS ?? "http://localhost:3000";

let browser: Browser | undefined;

/** How a test opens the workbench. */
export interface PageOptions {
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  /** An empty workbook instead of the sample. */
  readonly empty?: boolean;
  /** What follows "?" in the address, such as the manifest of another add-in. */
  readonly query?: Readonly<Record<string, string>>;
  /** Whether the add-in is expected to come up; true where left out. */
  readonly starts?: boolean;
  /** What is to be done before the page loads. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens the workbench and waits until the add-in is loaded and its functions registered. */
export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
  browser ??= await chromium.launch(JSON.parse(process.env.BROWSER_OPTIONS ?? "{}"));
  const page = await browser.newPage({ viewport: { width: options.width ?? 1400, height: options.height ?? 900 } });
  page.setDefaultTimeout(45_000);
  const requested: string[] = [];
  const thrown: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  page.on("pageerror", (error) => thrown.push(error.message));
  if (options.empty === true) await page.route("**/*.xlsx", (route) => route.abort());
  await options.prepare?.(page);
  await page.goto(`${address}/?${new URLSearchParams(options.query)}`, { timeout: 60_000 });
  await page.waitForFunction(() => Boolean(window.workbench));
  await page.evaluate((starts) => (starts ? window.workbench.ready : undefined), options.starts ?? true);
  if (options.language !== undefined) await page.evaluate((tag) => window.workbench.language(tag), options.language);
  await page.evaluate(() => window.workbench.settled());
  return { page, pane: page.frameLocator("#taskpane"), requested, thrown, close: () => page.close() };
}

/** Ends the browser all tests of a file share. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}
