const added = new Set<string>();
let lastWrite: Promise<void> = Promise.resolve();

/** Remembers which sheets a write of ours adds, since Excel does not say who added one.
 * @param write resolves to the ids of the added sheets once they are there */
export function expectOwnSheets(write: Promise<readonly string[]>): void {
  lastWrite = write.then(
    (ids) => ids.forEach((id) => added.add(id)),
    () => undefined,
  );
}

/** Whether a sheet that has come to the workbook was added by us; waits for a write that is under way. */
export async function isOwnSheet(id: string): Promise<boolean> {
  await lastWrite;
  return added.has(id);
}
