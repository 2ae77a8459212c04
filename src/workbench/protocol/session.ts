import type { HostPort } from "../hostPort";
import { dispatchId, hostMethod, readExecute, status } from "./hostCalls";
import type { PageEvent } from "./hostCalls";
import type { HostMessage, PageMessage } from "./messages";
import { isPageMessage } from "./messages";

/** What a request over the line is answered with: a status of the outer contract, and the body where it is ok. */
export interface RequestAnswer {
  readonly status: number;
  /** JSON; empty where the status is not ok. */
  readonly body: string;
}

/** What the host does for a session. */
export interface SessionHost {
  context(): readonly unknown[];
  writeSettings(settings: ReadonlyMap<string, string>): void;
  request(body: string, flags: number): Promise<RequestAnswer>;
  /** @param code status of the outer contract: 0 where the function ran */
  commandCompleted(id: string, code: number): void;
}

/** One page on the line: speaks the outer contract that office.js knows from a Mac host. */
export class Session {
  private readonly subscriptions = new Map<number, number>();

  constructor(
    private readonly port: HostPort,
    private readonly host: SessionHost,
  ) {
    port.onmessage = (message) => {
      if (isPageMessage(message)) void this.receive(message);
    };
  }

  /** Whether the page listens to messages of the rich API. */
  get listens(): boolean {
    return this.subscriptions.has(dispatchId.richApiEvent);
  }

  /** Sends messages of the rich API to the page. */
  sendEvents(events: readonly PageEvent[]): void {
    const rows = events.map(({ category, type, target, message }, index) => [
      category,
      type,
      target,
      JSON.stringify(message),
      index + 1,
      false,
    ]);
    this.fire(dispatchId.richApiEvent, rows);
  }

  /** Asks the page to run the function behind a ribbon button. */
  sendCommand(id: string, functionName: string, controlId: string): void {
    this.fire(dispatchId.commandEvent, [id, functionName, JSON.stringify({ source: { id: controlId } })]);
  }

  /** Tells the page that something else is selected now. */
  sendSelection(): void {
    this.fire(dispatchId.selectionEvent, null);
  }

  close(): void {
    this.port.onmessage = null;
    this.subscriptions.clear();
  }

  private fire(event: number, data: unknown): void {
    const subscription = this.subscriptions.get(event);
    if (subscription !== undefined) this.post({ kind: "event", subscription, payload: [data, event] });
  }

  private async receive(message: PageMessage): Promise<void> {
    if (message.kind === "unsubscribe") {
      for (const [event, subscription] of this.subscriptions)
        if (subscription === message.subscription) this.subscriptions.delete(event);
      return;
    }
    const payload = await this.answer(message);
    this.post({ kind: "reply", id: message.id, payload });
  }

  private async answer(call: Extract<PageMessage, { kind: "call" }>): Promise<unknown> {
    switch (call.methodId) {
      case hostMethod.getContext:
        return this.host.context();
      case hostMethod.registerEvent:
        if (call.subscription !== undefined) this.subscriptions.set(readEventId(call.params), call.subscription);
        return [status.ok];
      case hostMethod.unregisterEvent:
        return [status.ok];
      case hostMethod.writeSettings:
        this.host.writeSettings(readSettings(call.params));
        return [status.ok];
      case hostMethod.execute:
        return this.execute(call.params);
      default:
        return [[status.unsupported]];
    }
  }

  private async execute(params: unknown): Promise<unknown> {
    const { id, args } = readExecute(params);
    if (id === dispatchId.commandCompleted) {
      this.host.commandCompleted(String(args[0]), Number(args[1] ?? status.ok));
      return [[status.ok]];
    }
    if (id !== dispatchId.richApi) return [[status.unsupported, "This host does not do that."]];
    const answer = await this.host.request(String(args[4]), Number(args[6]));
    if (answer.status !== status.ok) return [[answer.status]];
    return [[status.ok, 200, ["Content-Type", "application/json"], answer.body]];
  }

  private post(message: HostMessage): void {
    this.port.post(message);
  }
}

function readEventId(params: unknown): number {
  return typeof params === "object" && params !== null && "id" in params ? Number(params.id) : 0;
}

function readSettings(params: unknown): ReadonlyMap<string, string> {
  if (typeof params !== "object" || params === null || !("keys" in params) || !("values" in params)) return new Map();
  const { keys, values } = params;
  if (!Array.isArray(keys) || !Array.isArray(values)) return new Map();
  const list: readonly unknown[] = values;
  return new Map(keys.map((key: unknown, index) => [String(key), String(list[index])]));
}
