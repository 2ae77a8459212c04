/** One request of the add-in's page to the host. */
export interface TracedRequest {
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
}

/** One call of a custom function. */
export interface TracedCall {
  readonly id: number;
  readonly name: string;
  readonly arguments: readonly unknown[];
  readonly ms: number;
  readonly result: unknown;
  /** The cell error answered, if any. */
  readonly error: string | null;
}

/** What went over the line, in order. */
export class Trace {
  readonly requests: TracedRequest[] = [];
  readonly calls: TracedCall[] = [];

  clear(): void {
    this.requests.length = 0;
    this.calls.length = 0;
  }
}
