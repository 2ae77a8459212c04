import { failureOf } from "./failureOf";

/** How long Excel may keep us waiting before the user is told that a cell may still be open for editing. */
const patience = 1500;

const listeners = new Set<(waiting: boolean) => void>();

/** Calls the listener with true when a request has waited 1.5 seconds, and with false when it is answered. */
export function onLongWait(listener: (waiting: boolean) => void): void {
  listeners.add(listener);
}

function announce(waiting: boolean): void {
  for (const listener of listeners) listener(waiting);
}

/** How a batch is run: after the cell being edited is left, and as one step for Ctrl+Z where Excel can take together what
 * was asked in several requests. */
function runOptions(): Excel.RunOptions {
  const merges = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return { delayForCellEdit: true, ...(merges ? { mergeUndoGroup: true } : {}) };
}

/** Runs a batch in Excel, waiting for the user to leave a cell being edited.
 * @param batch what to ask; it may sync in between
 * @param sheet name of the sheet the batch is about, for the failure's sentence
 * @returns what the batch returns; rejects with a WorkbookFailure and nothing else */
export async function runExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  sheet = "",
): Promise<Result> {
  let announced = false;
  const timer = setTimeout(() => {
    announced = true;
    announce(true);
  }, patience);
  try {
    return await Excel.run(runOptions(), batch);
  } catch (error) {
    throw failureOf(error, sheet);
  } finally {
    clearTimeout(timer);
    if (announced) announce(false);
  }
}
