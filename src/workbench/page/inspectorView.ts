import type { FailureMode, FailureRule } from "../failureMode";
import type { Trace, TracedCall, TracedRequest } from "../trace";
import { element, pushButton } from "./element";
import { wordsFor } from "./words";

const failureModes: readonly FailureMode[] = [
  "error-before",
  "error-midway",
  "error-after",
  "edit-mode",
  "access-denied",
  "payload-too-large",
  "session-lost",
];
const refreshEvery = 500;
const shownAtMost = 200;

/** The panel that lists what goes between the add-in and the workbook, and can make the next request fail. */
export class InspectorView {
  readonly root = element("section", { class: "inspector", id: "inspector", hidden: true });
  #timer: number | undefined;
  #drawn = "";

  constructor(
    private readonly trace: Trace,
    private readonly fail: (rule: FailureRule) => void,
    private language: string,
  ) {}

  /** Opens or closes the panel; it keeps itself up to date only while it is open. */
  show(open: boolean): void {
    this.root.hidden = !open;
    window.clearInterval(this.#timer);
    if (!open) return;
    this.draw(this.language);
    this.#timer = window.setInterval(() => this.#refresh(), refreshEvery);
  }

  /** Draws the panel anew in a display language. */
  draw(language: string): void {
    this.language = language;
    this.#drawn = this.#state();
    const say = (word: Parameters<typeof wordsFor>[1], count = 0) => wordsFor(language, word, { count });
    this.root.setAttribute("aria-label", say("inspector"));
    const { requests, calls } = this.trace;
    this.root.replaceChildren(
      element(
        "div",
        { class: "inspector-bar" },
        element("label", {}, say("failNext"), " ", this.#failureChoice()),
        pushButton({}, () => this.#clear(), say("clear")),
      ),
      listView(
        say("requests", requests.length),
        requests.map((request) => this.#requestText(request)),
        say("nothing"),
      ),
      listView(say("calls", calls.length), calls.map(callText), say("nothing")),
    );
  }

  #state(): string {
    return `${this.trace.requests.length}/${this.trace.calls.length}`;
  }

  #refresh(): void {
    if (this.#state() !== this.#drawn && !this.root.contains(document.activeElement)) this.draw(this.language);
  }

  #clear(): void {
    this.trace.clear();
    this.draw(this.language);
  }

  #failureChoice(): HTMLSelectElement {
    const choices = failureModes.map((mode) => element("option", { value: mode }, wordsFor(this.language, mode)));
    const none = element("option", { value: "" }, wordsFor(this.language, "failChoose"));
    const select = element("select", { id: "fail-next" }, none, ...choices);
    select.addEventListener("change", () => {
      const mode = failureModes.find((candidate) => candidate === select.value);
      if (mode) this.fail({ request: 1, mode });
    });
    return select;
  }

  #requestText(request: TracedRequest): string {
    const own = request.by === "office.js" ? ` · ${wordsFor(this.language, "fromOfficeJs")}` : "";
    const error = request.error ? ` · ${request.error}` : "";
    return `${request.actions.join("; ") || "–"} · ${request.bytes} B · ${request.ms.toFixed(1)} ms${own}${error}`;
  }
}

function callText(call: TracedCall): string {
  const outcome = call.error ?? JSON.stringify(call.result) ?? "";
  const shortened = outcome.length > 120 ? `${outcome.slice(0, 120)}…` : outcome;
  return `${call.name}(${call.arguments.map((value) => JSON.stringify(value)).join(", ")}) → ${shortened} · ${call.ms.toFixed(1)} ms`;
}

function listView(title: string, lines: readonly string[], nothing: string): HTMLElement {
  const items = lines.slice(-shownAtMost).map((line) => element("li", {}, line));
  const body = items.length > 0 ? element("ol", { tabindex: 0 }, ...items.reverse()) : element("p", {}, nothing);
  return element("div", { class: "inspector-list" }, element("h3", {}, title), body);
}
