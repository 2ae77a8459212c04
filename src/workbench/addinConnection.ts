import { EventInterest } from "./excel/eventInterest";
import { EventMessages } from "./excel/eventMessages";
import { excelContext, workbookObject } from "./excel/workbook";
import type { ExcelContext } from "./excel/excelContext";
import { hasMember } from "./excel/memberSets";
import type { EngineChange } from "./engine/engine";
import type { FailureMode, FailureRule } from "./failureMode";
import type { HostPort } from "./hostPort";
import type { PageEvent } from "./protocol/hostCalls";
import { eventCategory, status } from "./protocol/hostCalls";
import { eventWords } from "./protocol/eventWords";
import { isOwnRequest, isWrite, requestWords } from "./protocol/requestWords";
import type { RequestAnswer } from "./protocol/session";
import { Session } from "./protocol/session";
import { Interpreter } from "./richapi/interpreter";
import type { WireRequest, WireResponse } from "./richapi/wire";
import { hostServices } from "./services/services";
import type { Trace } from "./trace";
import { UnknownCommand } from "./unknownCommand";

const visibilityEvent = 65539;
const actionEvent = 1000;
const waitsForCellEdit = 64;

/** What a connection needs of the host. */
export interface ConnectionHost {
  readonly trace: Trace;
  /** Keyboard shortcuts by the id of their action. */
  readonly shortcuts: Map<string, string>;
  readonly workbook: Omit<ExcelContext, "make" | "events">;
  context(): readonly unknown[];
  writeSettings(settings: ReadonlyMap<string, string>): void;
  nextFailure(): FailureRule | null;
  /** Whether a cell is being edited. */
  isEditing(): boolean;
  /** Resolves when no cell is being edited. */
  editingEnds(): Promise<void>;
  functionsReady(connection: AddinConnection): void;
  functionsReturned(rows: unknown): void;
  disposed(connection: AddinConnection): void;
}

const refusals: Partial<Record<FailureMode, number>> = {
  "edit-mode": status.cellEditing,
  "access-denied": status.accessDenied,
  "payload-too-large": status.payloadTooLarge,
  "session-lost": status.sessionLost,
};

/** One add-in page connected to the host. */
export class AddinConnection {
  /** Resolves when the add-in has loaded and its functions can be called. */
  readonly ready: Promise<void>;
  private readonly session: Session;
  private readonly interest = new EventInterest();
  private readonly messages = new EventMessages(this.interest);
  private readonly interpreter: Interpreter;
  private readonly commands = new Map<string, (code: number) => void>();
  private readonly visibility = new Set<(visible: boolean) => void>();
  private isProcessing = false;
  private inFlight = 0;
  private lastCommand = 0;
  private becomeReady: () => void = () => undefined;

  constructor(
    port: HostPort,
    private isVisible: boolean,
    private readonly host: ConnectionHost,
  ) {
    this.ready = new Promise((resolve) => {
      this.becomeReady = resolve;
    });
    const excel = excelContext({ ...host.workbook, events: this.interest });
    this.interpreter = new Interpreter({
      isAvailable: (className, member) =>
        hasMember(host.workbook.version().requirements["ExcelApi"], className, member),
      global: workbookObject(excel, (id) => this.messages.range(id)),
      services: hostServices({
        functionsReady: () => {
          host.functionsReady(this);
          this.becomeReady();
        },
        functionsReturned: (rows) => host.functionsReturned(rows),
        isPaneVisible: () => this.isVisible,
        showPane: (visible) => this.show(visible),
        shortcuts: () => host.shortcuts,
        replaceShortcuts: (keys) => {
          for (const [action, one] of keys)
            if (one === null) host.shortcuts.delete(action);
            else host.shortcuts.set(action, one);
        },
      }),
    });
    this.session = new Session(port, {
      context: () => host.context(),
      writeSettings: (settings) => host.writeSettings(settings),
      request: (body, flags) => this.request(body, flags),
      commandCompleted: (id, code) => {
        this.commands.get(id)?.(code);
        this.commands.delete(id);
      },
    });
  }

  /** Whether no request is being answered and no command runs. */
  get isIdle(): boolean {
    return this.inFlight === 0 && this.commands.size === 0;
  }

  /** Runs the function behind a ribbon button; resolves when it said it is done, rejects with UnknownCommand where the
   * page has no function of that name. */
  async invokeCommand(functionName: string, controlId: string): Promise<void> {
    await this.ready;
    this.lastCommand += 1;
    const id = `command${this.lastCommand}`;
    const completed = new Promise<void>((resolve, reject) =>
      this.commands.set(id, (code) => (code === status.ok ? resolve() : reject(new UnknownCommand(functionName)))),
    );
    this.host.trace.events.push({ at: performance.now(), name: functionName, target: controlId, message: null });
    this.session.sendCommand(id, functionName, controlId);
    return completed;
  }

  /** Runs the action of a keyboard shortcut; Excel is not told what becomes of it. */
  async invokeAction(action: string): Promise<void> {
    await this.ready;
    this.send([{ category: eventCategory.action, type: actionEvent, target: "", message: [action] }]);
  }

  /** Whether the page is shown in a pane. */
  get isPaneVisible(): boolean {
    return this.isVisible;
  }

  /** Called when the add-in shows or hides its pane. */
  onVisibility(listener: (visible: boolean) => void): void {
    this.visibility.add(listener);
  }

  /** Tells the add-in that its pane was shown or hidden, by itself or by the user. */
  show(visible: boolean): void {
    if (this.isVisible === visible) return;
    this.isVisible = visible;
    const message = { visibility: visible ? "Visible" : "Hidden" };
    this.send([{ category: eventCategory.excel, type: visibilityEvent, target: "", message }]);
    for (const listener of this.visibility) listener(visible);
  }

  /** Sends messages to the page, which may not listen yet. */
  send(events: readonly PageEvent[]): void {
    if (events.length === 0 || !this.session.listens) return;
    for (const event of events) {
      const name = eventWords(event);
      if (name === null) continue;
      this.host.trace.events.push({ at: performance.now(), name, target: event.target, message: event.message });
    }
    this.session.sendEvents(events);
  }

  /** Tells the page what changed in the workbook. */
  changed(changes: readonly EngineChange[]): void {
    this.send(this.messages.of(changes, this.isProcessing));
    if (this.interest.isEnabled && changes.some(({ kind }) => kind === "selection")) this.session.sendSelection();
  }

  dispose(): void {
    this.session.close();
    this.interest.clear();
    this.commands.clear();
    this.host.disposed(this);
  }

  private async request(body: string, flags: number): Promise<RequestAnswer> {
    const request: WireRequest = JSON.parse(body);
    const isOwn = isOwnRequest(request);
    const failure = isOwn ? null : this.host.nextFailure();
    const started = performance.now();
    const bytes = new TextEncoder().encode(body).length;
    this.inFlight += 1;
    try {
      if (this.host.isEditing() && (flags & waitsForCellEdit) !== 0) await this.host.editingEnds();
      const outcome = this.host.isEditing() ? refused(status.cellEditing) : this.outcome(request, bytes, failure);
      const answer = this.within(outcome);
      this.host.trace.requests.push({
        at: performance.now(),
        actions: requestWords(request),
        bytes,
        ms: performance.now() - started,
        by: isOwn ? "office.js" : "addin",
        writes: isWrite(request),
        error: answer.status === status.ok ? (outcome.response?.Error?.Code ?? null) : String(answer.status),
        madeToFail: failure?.mode ?? null,
      });
      return answer;
    } finally {
      this.inFlight -= 1;
    }
  }

  private outcome(request: WireRequest, bytes: number, failure: FailureRule | null): Outcome {
    const refusal = failure === null ? undefined : refusals[failure.mode];
    const limit = this.host.workbook.version().payloadLimit;
    if (refusal !== undefined) return refused(refusal);
    if (limit !== null && bytes > limit) return refused(status.payloadTooLarge);
    if (failure?.mode === "error-before") return { status: status.ok, response: brokenResponse };
    const all = request.Actions?.length ?? 0;
    const carriedOut = failure?.mode === "error-midway" ? (failure.actions ?? Math.floor(all / 2)) : all;
    const response = this.carryOut(request, carriedOut);
    return { status: status.ok, response: failure?.mode === "error-after" ? brokenResponse : response };
  }

  /** The answer as it goes over the line, which the version of Excel may limit. */
  private within({ status: code, response }: Outcome): RequestAnswer {
    const limit = this.host.workbook.version().payloadLimit;
    const body = response === null ? "" : JSON.stringify(response);
    const isTooLong = limit !== null && body.length * 3 > limit && new TextEncoder().encode(body).length > limit;
    return isTooLong ? { status: status.answerTooLarge, body: "" } : { status: code, body };
  }

  private carryOut(request: WireRequest, limit: number): WireResponse {
    const { engine, calculation, version } = this.host.workbook;
    this.isProcessing = true;
    try {
      return engine.asOneStep(() => this.interpreter.process(request, limit));
    } finally {
      if (calculation.resumesAfterRequest) engine.suspendCalculation(calculation.mode === "Manual");
      calculation.resumesAfterRequest = false;
      if (!version().undoesAddins && isWrite(request)) engine.forgetSteps();
      this.isProcessing = false;
    }
  }
}

/** What became of a request: a status of the outer contract, and a response where it is ok. */
interface Outcome {
  readonly status: number;
  readonly response: WireResponse | null;
}

function refused(code: number): Outcome {
  return { status: code, response: null };
}

const brokenResponse: WireResponse = {
  Results: [],
  TraceIds: [],
  Error: {
    Code: "GeneralException",
    Message: "There was an internal error while processing the request.",
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 500,
  },
};
