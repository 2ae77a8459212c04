const added = new Set<string>();
let lastWrite: Promise<void> = Promise.resolve();

/** Remembers which sheet a write of ours adds, since Excel does not say who added one.
 * @param write resolves to the id of the added sheet once it is there */
export function expectOwnSheet(write: Promise<string>): void {
  lastWrite = write.then(
    (id) => void added.add(id),
    () => undefined,
  );
}

/** Whether a sheet that has come to the workbook was added by us; waits for a write that is under way. */
export async function isOwnSheet(id: string): Promise<boolean> {
  await lastWrite;
  return added.has(id);
}
