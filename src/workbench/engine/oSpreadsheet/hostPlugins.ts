import { registries, UIPlugin } from "@odoo/o-spreadsheet";
import { installBatchPlugin } from "./batchPlugin";
import { installExcelSheetNames } from "./excelSheetNames";
import { installPastedText } from "./pastedText";
import { installSuspendableEvaluation } from "./suspendableEvaluation";

type PluginClass = new (...args: never[]) => UIPlugin;

/** The engine's own history, as far as it is refined here. */
interface History {
  undoStack: string[];
  redoStack: string[];
  requestHistoryChange(type: "UNDO" | "REDO"): void;
  onNewLocalStateUpdate(update: { id: string }): void;
}
interface LockSheet {
  allowDispatch(command: { type: string }): string | string[];
}

let hostWrites = 0;
let currentStep: number | null = null;
let lastStep = 0;
const histories = new WeakMap<object, History>();

/** Runs commands of the host, which decides for itself what a protected sheet refuses.
 * @param job runs commands
 * @returns what the job gave */
export function asHost<Result>(job: () => Result): Result {
  hostWrites += 1;
  try {
    return job();
  } finally {
    hostWrites -= 1;
  }
}

/** Makes all that is done one undo step.
 * @param job runs commands
 * @returns what the job gave */
export function asOneStep<Result>(job: () => Result): Result {
  if (currentStep !== null) return job();
  lastStep += 1;
  currentStep = lastStep;
  try {
    return job();
  } finally {
    currentStep = null;
  }
}

/** Forgets what could be undone and repeated.
 * @param getters of the workbook */
export function forgetSteps(getters: object): void {
  const history = histories.get(getters);
  if (history === undefined) return;
  history.undoStack = [];
  history.redoStack = [];
}

/** Makes the host's refinements known to every model created from now on. */
export function installHostPlugins(): void {
  installBatchPlugin();
  installSuspendableEvaluation();
  installPastedText();
  installExcelSheetNames();
  const { featurePluginRegistry, statefulUIPluginRegistry } = registries;
  const history = featurePluginRegistry.get("history") as unknown as PluginClass & { grouped?: boolean };
  if (history.grouped === true) return;
  featurePluginRegistry.replace("history", groupedHistory(history) as never);
  const lock = statefulUIPluginRegistry.get("lock_sheet") as unknown as PluginClass;
  statefulUIPluginRegistry.replace("lock_sheet", hostLock(lock) as never);
}

/** The history that takes back together what was done as one step. */
function groupedHistory(base: PluginClass): PluginClass {
  const Base = base as unknown as new (config: { getters: object }) => History;
  class GroupedHistory extends Base {
    static readonly grouped = true;
    private readonly steps = new Map<string, number>();

    constructor(config: { getters: object }) {
      super(config);
      histories.set(config.getters, this);
    }

    override onNewLocalStateUpdate(update: { id: string }): void {
      super.onNewLocalStateUpdate(update);
      if (currentStep !== null) this.steps.set(update.id, currentStep);
    }

    override requestHistoryChange(type: "UNDO" | "REDO"): void {
      const next = (): number | undefined => {
        const id = (type === "UNDO" ? this.undoStack : this.redoStack).at(-1);
        return id === undefined ? undefined : this.steps.get(id);
      };
      const step = next();
      do super.requestHistoryChange(type);
      while (step !== undefined && next() === step);
    }
  }
  return GroupedHistory as unknown as PluginClass;
}

function hostLock(base: PluginClass): PluginClass {
  const Base = base as unknown as new (config: object) => LockSheet;
  class HostLock extends Base {
    override allowDispatch(command: { type: string }): string | string[] {
      return hostWrites > 0 ? "Success" : super.allowDispatch(command);
    }
  }
  return HostLock as unknown as PluginClass;
}
