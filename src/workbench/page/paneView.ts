import { element, pushButton } from "./element";
import { wordsFor } from "./words";

const narrowest = 320;
const widest = 600;
const usual = 350;
const keyStep = 20;

/** The task pane at the right of the grid: a title bar and the add-in's page in a frame.
 *
 * The frame stays loaded and laid out while the pane is closed, because the functions live in the same page. */
export class PaneView {
  readonly root: HTMLElement;
  readonly #title = element("h2", { class: "pane-title" });
  readonly #place = element("div", { class: "pane-page" });
  readonly #handle = element("div", { class: "pane-handle", role: "separator", tabindex: 0 });
  readonly #close: HTMLButtonElement;
  #width = usual;

  constructor(onClose: () => void) {
    this.#handle.setAttribute("aria-orientation", "vertical");
    this.#close = pushButton({ class: "pane-close" }, onClose, "✕");
    this.root = element(
      "aside",
      { class: "pane", id: "pane" },
      this.#handle,
      element("div", { class: "pane-body" }, element("header", {}, this.#title, this.#close), this.#place),
    );
    this.#handle.addEventListener("pointerdown", (event) => this.#drag(event));
    this.#handle.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: keyStep, ArrowRight: -keyStep }[event.key];
      if (step) this.#resize(this.#width + step);
    });
    this.#resize(usual);
    this.show(false);
  }

  /** Loads the add-in's page in a fresh frame.
   * @param name what the page finds as its window's name */
  newFrame(name: string, url: string): HTMLIFrameElement {
    const frame = element("iframe", { id: "taskpane", name, src: url, allow: "clipboard-read; clipboard-write" });
    frame.title = this.#title.textContent ?? "";
    this.#place.replaceChildren(frame);
    return frame;
  }

  /** Names the pane and its parts in the display language. */
  name(title: string, language: string): void {
    this.#title.textContent = title;
    this.root.setAttribute("aria-label", `${wordsFor(language, "pane")}: ${title}`);
    this.#close.setAttribute("aria-label", wordsFor(language, "closePane"));
    this.#handle.setAttribute("aria-label", wordsFor(language, "resizePane"));
    const frame = this.#place.querySelector("iframe");
    if (frame) frame.title = title;
  }

  /** Opens or closes the pane. */
  show(open: boolean): void {
    this.root.dataset["open"] = String(open);
    this.root.inert = !open;
  }

  /** Whether the pane is open. */
  get isOpen(): boolean {
    return this.root.dataset["open"] === "true";
  }

  #resize(width: number): void {
    this.#width = Math.min(widest, Math.max(narrowest, Math.round(width)));
    this.root.style.setProperty("--pane-width", `${this.#width}px`);
    const values = { "aria-valuenow": this.#width, "aria-valuemin": narrowest, "aria-valuemax": widest };
    for (const [name, value] of Object.entries(values)) this.#handle.setAttribute(name, String(value));
  }

  #drag(start: PointerEvent): void {
    const from = this.#width;
    this.#handle.setPointerCapture(start.pointerId);
    const move = (event: PointerEvent) => this.#resize(from + start.clientX - event.clientX);
    this.#handle.addEventListener("pointermove", move);
    const stop = () => this.#handle.removeEventListener("pointermove", move);
    this.#handle.addEventListener("lostpointercapture", stop, { once: true });
  }
}
