import { registries } from "@odoo/o-spreadsheet";

interface Evaluation {
  finalize(): void;
}
type EvaluationClass = new (config: { getters: object }) => Evaluation;

const suspended = new WeakSet<object>();

/** Whether formulas of a workbook wait.
 * @param getters of the workbook
 * @returns true where they do */
export function isSuspended(getters: object): boolean {
  return suspended.has(getters);
}

/** Lets formulas of a workbook wait, or go on with the next command.
 * @param getters of the workbook
 * @param waits whether they wait */
export function suspend(getters: object, waits: boolean): void {
  if (waits) suspended.add(getters);
  else suspended.delete(getters);
}

/** Makes the engine's evaluation one that can wait, in every model created from now on. */
export function installSuspendableEvaluation(): void {
  const { coreViewsPluginRegistry } = registries;
  const evaluation = coreViewsPluginRegistry.get("evaluation") as unknown as EvaluationClass & { suspends?: boolean };
  if (evaluation.suspends === true) return;
  class SuspendableEvaluation extends evaluation {
    static override readonly suspends = true;

    private readonly workbook: object;

    constructor(config: { getters: object }) {
      super(config);
      this.workbook = config.getters;
    }

    override finalize(): void {
      if (!suspended.has(this.workbook)) super.finalize();
    }
  }
  coreViewsPluginRegistry.replace("evaluation", SuspendableEvaluation as never);
}
