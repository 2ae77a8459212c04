import { element, pushButton } from "./element";
import { wordsFor } from "./words";

/** What the buttons of the top bar do. */
export interface TopBarActions {
  open(): void;
  save(): void;
  chooseLanguage(tag: string): void;
  toggleInspector(): void;
}

const languages = [
  ["vi-VN", "Tiếng Việt"],
  ["en-US", "English"],
] as const;

/** The bar on top of the page: the workbook's name, opening and saving, the display language and the inspector. */
export class TopBar {
  readonly root = element("header", { class: "top-bar" });
  readonly #name = element("h1", {});

  constructor(private readonly actions: TopBarActions) {}

  /** Draws the bar in a display language. */
  draw(language: string, inspectorOpen: boolean): void {
    const select = element("select", { id: "language", "aria-label": wordsFor(language, "language") });
    for (const [tag, name] of languages) {
      select.append(element("option", { value: tag, selected: tag === language, lang: tag }, name));
    }
    select.addEventListener("change", () => this.actions.chooseLanguage(select.value));
    this.root.replaceChildren(
      pushButton(
        { id: "open", title: wordsFor(language, "openTip") },
        () => this.actions.open(),
        wordsFor(language, "open"),
      ),
      pushButton(
        { id: "save", title: wordsFor(language, "saveTip") },
        () => this.actions.save(),
        wordsFor(language, "save"),
      ),
      this.#name,
      pushButton(
        {
          id: "toggle-inspector",
          title: wordsFor(language, "inspectorTip"),
          "aria-pressed": String(inspectorOpen),
          "aria-controls": "inspector",
        },
        () => this.actions.toggleInspector(),
        wordsFor(language, "inspector"),
      ),
      select,
    );
  }

  /** Shows the workbook's name. */
  name(documentName: string): void {
    this.#name.textContent = documentName;
  }
}
