/** How a request is made to fail on purpose. */
export type FailureMode =
  | "error-before"
  | "error-midway"
  | "error-after"
  | "edit-mode"
  | "access-denied"
  | "payload-too-large"
  | "session-lost";

/** Which request fails, counted from now with 1 as the next, and how. */
export interface FailureRule {
  readonly request?: number;
  readonly mode: FailureMode;
  /** For "error-midway": how many actions of the request are carried out before it fails; half of them where left out. */
  readonly actions?: number;
}
