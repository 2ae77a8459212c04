import type { FailureMode } from "./failureMode";

/** One request of the add-in's page to the host. */
export interface TracedRequest {
  /** When it was answered, in milliseconds since the page began. */
  readonly at: number;
  /** Each action in words, e.g. "set Range.values". */
  readonly actions: readonly string[];
  /** Size of the request's body. */
  readonly bytes: number;
  readonly ms: number;
  /** Who asked: the add-in's own code, or office.js for itself. */
  readonly by: "addin" | "office.js";
  readonly writes: boolean;
  /** The error code answered, if any. */
  readonly error: string | null;
  /** How it was made to fail on purpose; null where it was not. */
  readonly madeToFail: FailureMode | null;
}

/** One call of a custom function. */
export interface TracedCall {
  /** When it was answered, in milliseconds since the page began. */
  readonly at: number;
  readonly id: number;
  readonly name: string;
  readonly arguments: readonly unknown[];
  readonly ms: number;
  readonly result: unknown;
  /** The cell error answered, if any. */
  readonly error: string | null;
}

/** One event the page was told of. */
export interface TracedEvent {
  /** When it was sent, in milliseconds since the page began. */
  readonly at: number;
  /** What happened, e.g. "onChanged". */
  readonly name: string;
  /** Sheet or object it happened to; "" where none. */
  readonly target: string;
  readonly message: unknown;
}

/** What went over the line, in order. */
export class Trace {
  readonly requests: TracedRequest[] = [];
  readonly calls: TracedCall[] = [];
  readonly events: TracedEvent[] = [];

  clear(): void {
    this.requests.length = 0;
    this.calls.length = 0;
    this.events.length = 0;
  }
}
