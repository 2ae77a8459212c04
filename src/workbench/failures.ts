import type { FailureRule } from "./failureMode";

/** The failures asked for, each waiting for its request. */
export class Failures {
  private waiting: { left: number; rule: FailureRule }[] = [];

  add(rule: FailureRule): void {
    this.waiting.push({ left: Math.max(1, rule.request ?? 1), rule });
  }

  /** Those that have not come yet, counted from now. */
  toCome(): readonly FailureRule[] {
    return this.waiting.map(({ left, rule }) => ({ ...rule, request: left }));
  }

  /** Takes back those that have not come yet. */
  cancel(): void {
    this.waiting = [];
  }

  /** Counts one request and tells how it fails; null where it does not. */
  next(): FailureRule | null {
    for (const failure of this.waiting) failure.left -= 1;
    const due = this.waiting.find((failure) => failure.left === 0);
    this.waiting = this.waiting.filter((failure) => failure.left > 0);
    return due?.rule ?? null;
  }
}
