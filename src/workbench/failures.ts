import type { FailureMode, FailureRule } from "./failureMode";

/** The failures asked for, each waiting for its request. */
export class Failures {
  private waiting: { left: number; mode: FailureMode }[] = [];

  add({ request = 1, mode }: FailureRule): void {
    this.waiting.push({ left: Math.max(1, request), mode });
  }

  /** Counts one request and tells how it fails; null where it does not. */
  next(): FailureMode | null {
    for (const failure of this.waiting) failure.left -= 1;
    const due = this.waiting.find((failure) => failure.left === 0);
    this.waiting = this.waiting.filter((failure) => failure.left > 0);
    return due?.mode ?? null;
  }
}
