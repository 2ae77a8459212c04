import { element, pushButton } from "./element";
import { wordsFor } from "./words";

/** How serious a message is. */
export type MessageKind = "info" | "warning" | "error";

/** The bar under the ribbon that says what the page did or could not do. */
export class MessageBar {
  readonly root = element("div", { class: "messages", "aria-live": "polite" });

  /** Says a sentence, with details as a list below it; a new message takes the place of the one before. */
  say(kind: MessageKind, language: string, sentence: string, details: readonly string[] = []): void {
    const list = details.length > 0 ? [element("ul", {}, ...details.map((detail) => element("li", {}, detail)))] : [];
    this.root.replaceChildren(
      element(
        "div",
        { class: `message message-${kind}`, role: kind === "info" ? "status" : "alert" },
        element("div", {}, sentence, ...list),
        pushButton({ "aria-label": wordsFor(language, "dismiss") }, () => this.clear(), "✕"),
      ),
    );
  }

  /** Takes the message away. */
  clear(): void {
    this.root.replaceChildren();
  }
}
