import type { HostShape } from "../host";
import { element, pushButton } from "./element";
import { blankSwitch, failuresToCome, failureSwitch, showBlanks, type ControlledHost } from "./inspectorControls";
import { inspectorEntries, type InspectorEntry } from "./inspectorEntries";
import { inspectorTable } from "./inspectorTable";
import { wordsFor, type PageWord } from "./words";

/** What the inspector sees of the host, and does to it. */
export type InspectedHost = ControlledHost & Pick<HostShape, "trace">;

const refreshEvery = 500;

const filters = {
  everything: () => true,
  requests: ({ kind }: InspectorEntry) => kind === "request",
  calls: ({ kind }: InspectorEntry) => kind === "call",
  events: ({ kind }: InspectorEntry) => kind === "event",
  failures: ({ isFailure }: InspectorEntry) => isFailure,
} as const satisfies Partial<Record<PageWord, (entry: InspectorEntry) => boolean>>;
type Filter = keyof typeof filters;
const filterNames = Object.keys(filters) as readonly Filter[];

/** The panel that lists what goes between the add-in and the workbook, makes requests fail, and says what blanks are. */
export class InspectorView {
  readonly root = element("section", { class: "inspector", id: "inspector", hidden: true });
  readonly #waiting = element("span", { class: "inspector-waiting", "aria-live": "polite" });
  readonly #list = element("div", { class: "inspector-list", tabindex: 0 });
  #filter: Filter = "everything";
  #hidesOwn = false;
  #timer: number | undefined;
  #drawn = "";
  private language = "";

  constructor(private readonly host: InspectedHost) {}

  /** Opens the panel in a display language, or closes it; it keeps itself up to date only while it is open. */
  show(open: boolean, language: string): void {
    this.root.hidden = !open;
    window.clearInterval(this.#timer);
    if (!open) return;
    this.draw(language);
    this.#timer = window.setInterval(() => this.#refresh(), refreshEvery);
  }

  /** Draws the panel anew in a display language. */
  draw(language: string): void {
    this.language = language;
    const say = (word: PageWord) => wordsFor(language, word);
    this.root.setAttribute("aria-label", say("inspector"));
    this.#list.setAttribute("aria-label", say("inspectorTip"));
    const own = element("input", { type: "checkbox", id: "hide-own", checked: this.#hidesOwn });
    own.addEventListener("change", () => {
      this.#hidesOwn = own.checked;
      this.#drawList();
    });
    this.root.replaceChildren(
      element(
        "div",
        { class: "inspector-bar" },
        this.#filterChoice(),
        element("label", {}, own, " ", say("hideOwn")),
        pushButton({ id: "clear-trace" }, () => this.#clear(), say("clear")),
        failureSwitch(this.host, language, () => this.#drawWaiting()),
        this.#waiting,
        blankSwitch(this.host, language),
      ),
      this.#list,
    );
    this.#drawWaiting();
    this.#drawList();
  }

  #filterChoice(): HTMLElement {
    const select = element("select", { id: "inspector-filter" });
    for (const name of filterNames) {
      select.append(element("option", { value: name, selected: name === this.#filter }, ""));
    }
    select.addEventListener("change", () => {
      this.#filter = filterNames.find((name) => name === select.value) ?? "everything";
      this.#drawList();
    });
    return element("label", {}, wordsFor(this.language, "show"), " ", select);
  }

  #state(): string {
    const { requests, calls, events } = this.host.trace;
    return [requests.length, calls.length, events.length, this.host.failuresToCome.length].join("/");
  }

  #refresh(): void {
    showBlanks(this.host, this.root);
    const isReading = this.#list.querySelector("details[open]") !== null;
    if (this.#state() === this.#drawn || isReading) return;
    this.#drawWaiting();
    this.#drawList();
  }

  #drawList(): void {
    this.#drawn = this.#state();
    const entries = inspectorEntries(this.host.trace, this.language).filter(({ isOwn }) => !(this.#hidesOwn && isOwn));
    for (const option of this.root.querySelectorAll<HTMLOptionElement>("#inspector-filter option")) {
      const name = filterNames.find((one) => one === option.value) ?? "everything";
      option.textContent = wordsFor(this.language, name, { count: entries.filter(filters[name]).length });
    }
    this.#list.replaceChildren(inspectorTable(entries.filter(filters[this.#filter]), this.language));
  }

  #drawWaiting(): void {
    this.#waiting.replaceChildren(...failuresToCome(this.host, this.language, () => this.#drawWaiting()));
  }

  #clear(): void {
    this.host.trace.clear();
    this.#drawList();
  }
}
