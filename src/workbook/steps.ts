import { failureOf } from "./failureOf";
import { runExcel } from "./runExcel";
import type { GoOn } from "./workbookPort";

/** One part of a write: what it asks of Excel, and about how many bytes that takes on the way. */
export interface Step {
  readonly bytes: number;
  readonly run: (workbook: Excel.Workbook) => void;
}

/** Most bytes of one request: Excel on the web takes 5 MB, with room for what office.js adds. */
export const blockBytes = 1_500_000;

/** Thrown between two blocks where the user does not want to go on. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "Cancelled";
  }
}

/** Bytes that values take in a request. */
export function bytesOf(values: unknown): number {
  return new TextEncoder().encode(JSON.stringify(values)).length;
}

/** A step that takes few bytes. */
export function small(run: Step["run"]): Step {
  return { bytes: 400, run };
}

/** Steps in as few blocks as hold them, in their order.
 * @param most bytes of one block, which a single step may exceed */
export function blocksOf(steps: readonly Step[], most: number): Step[][] {
  const blocks: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.bytes > room) {
      blocks.push([]);
      room = most;
    }
    blocks.at(-1)?.push(step);
    room -= step.bytes;
  }
  return blocks;
}

/** Writes steps in their order: in one request where they fit in one, else in as few as hold them.
 * @param goOn asked before each block but the first; a write it stops rejects with Cancelled
 * @param most bytes of one request */
export function runSteps(
  steps: readonly Step[],
  sheet: string,
  goOn: GoOn = () => true,
  most = blockBytes,
): Promise<void> {
  const blocks = blocksOf(steps, most);
  let stopped = false;
  const write = runExcel(async (context) => {
    for (const [done, block] of blocks.entries()) {
      if (blocks.length > 1 && !goOn({ done, of: blocks.length }) && done > 0) {
        stopped = true;
        return;
      }
      context.workbook.application.suspendApiCalculationUntilNextSync();
      for (const step of block) step.run(context.workbook);
      // Each block is a request of its own because one request may not hold them all.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  }, sheet);
  return write.then(
    () => {
      if (stopped) throw new Cancelled();
    },
    (error: unknown) => {
      throw failureOf(error, sheet);
    },
  );
}
