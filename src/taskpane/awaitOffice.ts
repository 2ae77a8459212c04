/** Waits for office.js to say where the page runs.
 * @returns whether that is Excel; settles never where office.js can't reach its host */
export async function awaitOffice(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
