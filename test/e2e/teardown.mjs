/** After the end-to-end tests: the server goes. */
export default function teardown() {
  globalThis.workbenchServer?.stop();
}
