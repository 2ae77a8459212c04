import { excelVersions } from "../excelVersions";
import { element, pushButton } from "./element";
import { wordsFor, type PageWord } from "./words";

/** What the buttons of the top bar do. */
export interface TopBarActions {
  open(): void;
  save(): void;
  undo(): void;
  chooseLanguage(tag: string): void;
  chooseExcel(id: string): void;
  chooseCulture(tag: string): void;
  toggleInspector(): void;
}

const languages = [
  ["vi-VN", "Tiếng Việt"],
  ["en-US", "English"],
] as const;

const cultures = [
  ["en-US", "1,234.5"],
  ["vi-VN", "1.234,5"],
] as const;

/** What the bar shows. */
export interface TopBarState {
  readonly language: string;
  readonly excel: string;
  readonly culture: string;
  readonly inspectorOpen: boolean;
}

/** The bar on top of the page: the workbook's name, opening and saving, the display language and the inspector. */
export class TopBar {
  readonly root = element("header", { class: "top-bar" });
  readonly #name = element("h1", {});

  constructor(private readonly actions: TopBarActions) {}

  /** Draws the bar in a display language. */
  draw({ language, excel, culture, inspectorOpen }: TopBarState): void {
    const choice = (
      id: string,
      name: PageWord,
      chosen: string,
      all: readonly (readonly [string, string])[],
      onChoice: (value: string) => void,
    ): HTMLSelectElement => {
      const select = element("select", { id, "aria-label": wordsFor(language, name), title: wordsFor(language, name) });
      for (const [value, text] of all) select.append(element("option", { value, selected: value === chosen }, text));
      select.addEventListener("change", () => onChoice(select.value));
      return select;
    };
    const versions = excelVersions.map(({ id, name }) => [id, name] as const);
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
      pushButton(
        { id: "undo", title: wordsFor(language, "undoTip") },
        () => this.actions.undo(),
        wordsFor(language, "undo"),
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
      choice("excel", "excelTip", excel, versions, (id) => this.actions.chooseExcel(id)),
      choice("culture", "culture", culture, cultures, (tag) => this.actions.chooseCulture(tag)),
      choice("language", "language", language, languages, (tag) => this.actions.chooseLanguage(tag)),
    );
  }

  /** Shows the workbook's name. */
  name(documentName: string): void {
    this.#name.textContent = documentName;
  }
}
