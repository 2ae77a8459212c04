import { WorkbookFailure } from "../workbook/workbookPort";
import type { Outcome } from "./state";

/** The outcome of an action that ended in an error; one that Excel did not give is "unexpected" with its own words. */
export function failureOutcome(error: unknown): Outcome {
  const failure = error instanceof WorkbookFailure ? error : new WorkbookFailure("unexpected", String(error));
  return { kind: "failed", failure };
}

/** Whether an error left the workbook half written. */
export function isCutOff(error: unknown): boolean {
  return error instanceof WorkbookFailure && error.code === "cut-off";
}
