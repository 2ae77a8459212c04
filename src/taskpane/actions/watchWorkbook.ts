import { failureOutcome } from "../failureOutcome";
import type { Pane } from "../pane";
import { findRawCounts } from "./findRawCounts";

/** Pause after the last change before reading again: typing and pasting come in bursts. */
const calm = 400;

/** Reads again by itself after each burst of changes in the workbook.
 * @returns a function that stops it */
export async function watchWorkbook(pane: Pane): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readSoon = (doubtful = pane.store.get().outcome) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { busy } = pane.store.get();
      if (busy === null) void findRawCounts(pane, doubtful);
      else readSoon(doubtful);
    }, calm);
  };
  pane.port.onEditMode((waiting) => pane.store.set({ waiting }));
  try {
    const stop = await pane.port.watch(() => readSoon());
    return async () => {
      clearTimeout(timer);
      await stop();
    };
  } catch (error) {
    pane.store.set({ outcome: failureOutcome(error) });
    return () => Promise.resolve();
  }
}
