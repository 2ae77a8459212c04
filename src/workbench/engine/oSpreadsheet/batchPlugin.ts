import { registries, UIPlugin } from "@odoo/o-spreadsheet";

/** Carries out one command inside a batch. */
export type Dispatch = (type: string, payload: object) => { isSuccessful: boolean; reasons: readonly string[] };

const waiting = new Map<number, (dispatch: Dispatch) => void>();
let lastJob = 0;

/** The command that stands for a whole batch: one undo step and one calculation. */
export const batchCommand = "WORKBENCH_BATCH";

class BatchPlugin extends UIPlugin {
  override handle(command: { type: string; job?: number }): void {
    if (command.type !== batchCommand || command.job === undefined) return;
    const job = waiting.get(command.job);
    waiting.delete(command.job);
    // The engine types its dispatch by a closed list of commands; batches pass commands of that list by name.
    job?.(this.dispatch as unknown as Dispatch);
  }
}

/** Leaves a job for the next batch command; payloads are copied by the engine, so it travels by number.
 * @param job what to do when the batch runs
 * @returns the number to send with the command */
export function leaveJob(job: (dispatch: Dispatch) => void): number {
  lastJob += 1;
  waiting.set(lastJob, job);
  return lastJob;
}

/** Makes batches known to every model created from now on. */
export function installBatchPlugin(): void {
  if (registries.featurePluginRegistry.contains("workbenchBatch")) return;
  registries.featurePluginRegistry.add("workbenchBatch", BatchPlugin);
}
