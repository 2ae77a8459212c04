import type { CallingCell, EngineArgument, EngineFunction, EngineResult } from "../engine/engineFunctions";
import type { PageEvent } from "../protocol/hostCalls";
import { eventCategory } from "../protocol/hostCalls";
import type { Trace } from "../trace";
import { cellResult, readReturned } from "./functionResults";
import type { AddinMetadata, FunctionDeclaration } from "./functionsJson";
import { prepareArguments } from "./functionArguments";
import type { Invocation } from "./invocation";
import { cellKey, invocationFlags } from "./invocation";

const invokeMessage = 1000;
const cancelMessage = 1001;
const keptResults = 20_000;
const pending: EngineResult = { error: "#BUSY!", message: "" };

/** What the broker needs of the workbook. */
export interface BrokerWorkbook {
  recalculate(cells: readonly CallingCell[]): void;
  calls(cell: CallingCell, name: string): boolean;
  address(cell: CallingCell): string;
}

/** Stands between formulas, which want a value at once, and the add-in, which answers later. */
export class Broker {
  private readonly byKey = new Map<string, Invocation>();
  private readonly byId = new Map<number, Invocation>();
  private outbox: Invocation[] = [];
  private send: ((events: readonly PageEvent[]) => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private lastId = 0;

  constructor(
    private readonly workbook: BrokerWorkbook,
    private blank: 0 | null | "",
    private readonly trace: Trace,
  ) {}

  /** The functions of an add-in as the engine registers them. */
  functionsOf({ namespace, functions }: AddinMetadata): readonly EngineFunction[] {
    const takesErrors = functions.allowErrorForDataTypeAny === true;
    return functions.functions.map((declaration) => {
      const name = `${namespace}.${declaration.name}`.toUpperCase();
      return {
        name,
        description: declaration.description ?? declaration.name,
        parameters: declaration.parameters.map((parameter) => ({
          name: parameter.name,
          description: parameter.description ?? parameter.name,
          isRange: parameter.dimensionality === "matrix",
          optional: parameter.optional === true,
          repeating: parameter.repeating === true,
        })),
        compute: (args, caller) => this.compute(name, declaration, takesErrors, args, caller),
      };
    });
  }

  /** Whether every call has its answer; streams never end and don't count. */
  get isIdle(): boolean {
    if (this.timer !== null) return false;
    return [...this.byId.values()].every((one) => one.result !== null || one.declaration.options?.stream === true);
  }

  /** From now on calls go to this page; everything is asked again, for another page may answer otherwise. */
  attach(send: (events: readonly PageEvent[]) => void): void {
    this.send = send;
    this.forget();
  }

  detach(): void {
    this.send = null;
  }

  /** What a function gets for a blank cell; another value asks every function again. */
  get blankAs(): 0 | null | "" {
    return this.blank;
  }

  set blankAs(value: 0 | null | "") {
    if (value === this.blank) return;
    this.blank = value;
    this.forget();
  }

  /** Drops every answer and asks again. */
  forget(): void {
    const cells = [...this.byKey.values()].flatMap((one) => [...one.cells.values()]);
    this.byKey.clear();
    this.byId.clear();
    this.outbox = [];
    this.workbook.recalculate(cells);
  }

  /** Takes the answers of the add-in. */
  returned(rows: unknown): void {
    const cells: CallingCell[] = [];
    for (const row of readReturned(rows)) {
      const invocation = this.byId.get(row.id);
      if (invocation === undefined) continue;
      if (invocation.declaration.options?.stream !== true) this.byId.delete(row.id);
      invocation.result = cellResult(row);
      this.record(invocation, invocation.result);
      cells.push(...invocation.cells.values());
    }
    this.dropOldest();
    if (cells.length > 0) this.workbook.recalculate(cells);
  }

  /** Stops calls whose cells no longer ask for them; called after formulas changed. */
  release(): void {
    for (const invocation of this.byId.values()) {
      const { options } = invocation.declaration;
      if (options?.cancelable !== true && options?.stream !== true) continue;
      for (const [key, cell] of invocation.cells)
        if (!this.workbook.calls(cell, invocation.name)) invocation.cells.delete(key);
      if (invocation.cells.size === 0) this.cancel(invocation);
    }
  }

  private compute(
    name: string,
    declaration: FunctionDeclaration,
    takesErrors: boolean,
    args: readonly EngineArgument[],
    caller: CallingCell | null,
  ): EngineResult {
    const prepared = prepareArguments(declaration, args, { blankAs: this.blank, takesErrors });
    if ("error" in prepared) return prepared.error;
    const { options } = declaration;
    const isOfCell = options?.requiresAddress === true || options?.stream === true || options?.volatile === true;
    const address = caller === null ? null : this.workbook.address(caller);
    const key = `${name}|${JSON.stringify(prepared.values)}|${isOfCell ? (address ?? "") : ""}`;
    const known = this.byKey.get(key);
    const invocation = known ?? this.invoke({ key, name, declaration, values: prepared.values, address }, takesErrors);
    if (caller !== null) {
      if (known === undefined) this.leaveOthers(caller, invocation);
      invocation.cells.set(cellKey(caller), caller);
    }
    if (invocation.result === null) return pending;
    // A volatile function is asked again at the next calculation, once its answer has been shown.
    if (options?.volatile === true) this.byKey.delete(key);
    return invocation.result;
  }

  private invoke(
    call: Pick<Invocation, "key" | "name" | "declaration" | "values" | "address">,
    takesErrors: boolean,
  ): Invocation {
    this.lastId += 1;
    const invocation: Invocation = {
      ...call,
      id: this.lastId,
      cells: new Map(),
      result: null,
      sentAt: 0,
      flags: invocationFlags(call.declaration, takesErrors),
    };
    this.byKey.set(call.key, invocation);
    this.byId.set(invocation.id, invocation);
    this.outbox.push(invocation);
    this.schedule();
    return invocation;
  }

  /** A cell whose arguments changed no longer waits for the call made with the old ones. */
  private leaveOthers(caller: CallingCell, now: Invocation): void {
    const key = cellKey(caller);
    for (const other of this.byId.values()) {
      const { options } = other.declaration;
      if (other === now || other.name !== now.name || !other.cells.has(key) || other.sentAt === 0) continue;
      if (options?.cancelable !== true && options?.stream !== true) continue;
      other.cells.delete(key);
      if (other.cells.size === 0) this.cancel(other);
    }
  }

  private cancel(invocation: Invocation): void {
    this.byId.delete(invocation.id);
    this.byKey.delete(invocation.key);
    if (invocation.sentAt === 0) this.outbox = this.outbox.filter((one) => one !== invocation);
    else this.send?.([event(cancelMessage, { invocationId: invocation.id })]);
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.flush();
    }, 0);
  }

  private flush(): void {
    if (this.send === null || this.outbox.length === 0) return;
    const calls = this.outbox;
    this.outbox = [];
    for (const one of calls) one.sentAt = performance.now();
    this.send(
      calls.map((one) => event(invokeMessage, [one.id, one.declaration.id, one.values, one.address, one.flags])),
    );
  }

  private dropOldest(): void {
    for (const [key, invocation] of this.byKey) {
      if (this.byKey.size <= keptResults) return;
      if (invocation.result !== null) this.byKey.delete(key);
    }
  }

  private record(invocation: Invocation, result: EngineResult): void {
    const failure = typeof result === "object" && result !== null && "error" in result ? result.error : null;
    this.trace.calls.push({
      at: performance.now(),
      id: invocation.id,
      name: invocation.name,
      arguments: invocation.values,
      ms: performance.now() - invocation.sentAt,
      result,
      error: failure,
    });
  }
}

function event(type: number, message: unknown): PageEvent {
  return { category: eventCategory.function, type, target: "", message };
}
