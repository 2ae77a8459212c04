import { serveWorkbench } from "./serveWorkbench.mjs";
import { browserOptions } from "./browser.mjs";

/** Before the end-to-end tests: the browser is found and the workbench is served on a free port. */
export default async function setup() {
  process.env.BROWSER_OPTIONS = JSON.stringify(await browserOptions());
  const served = await serveWorkbench();
  process.env.WORKBENCH_ADDRESS = served.address;
  globalThis.workbenchServer = served;
}
