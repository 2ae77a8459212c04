import { failureOf } from "./failureOf";
import { isOwnSheet } from "./ownSheets";
import { runExcel } from "./runExcel";

/** Calls back after a person or another program changes cells, or sheets come and go; not after our own writes.
 * @returns a function that stops it */
export function watch(onChange: () => void): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async (event) => {
      if (event.triggerSource !== Excel.EventTriggerSource.thisLocalAddin) onChange();
    });
    const added = worksheets.onAdded.add(async ({ worksheetId }) => {
      if (!(await isOwnSheet(worksheetId))) onChange();
    });
    const deleted = worksheets.onDeleted.add(async () => onChange());
    await context.sync();

    return async () => {
      try {
        // A handler can only be taken off in the context that put it there.
        await Excel.run(changed.context, async (registered) => {
          changed.remove();
          added.remove();
          deleted.remove();
          await registered.sync();
        });
      } catch (error) {
        throw failureOf(error);
      }
    };
  });
}
