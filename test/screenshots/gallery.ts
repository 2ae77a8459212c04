// The page that shows every state of the pane over a workbook in memory: for the screenshots and for axe.
import "../../src/taskpane/taskpane.css";
import "../../src/taskpane/pasteProse.css";
import { chooseLanguage, type Language } from "../../src/locales/language";
import { drawState, galleryStates } from "./galleryStates";

declare global {
  interface Window {
    /** The markup of the pane's page before any script. */
    firstPaint: string;
    gallery: {
      readonly states: readonly string[];
      show(state: string, language: Language, theme: "light" | "dark"): Promise<void>;
    };
  }
}

// The pane asks office.js for nothing but these where no workbook is behind it.
Object.assign(window, { Office: { context: { displayLanguage: "vi-VN" } } });

/** What was drawn is on the screen, and what it opened by itself too. */
const drawn = () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 60));

window.gallery = {
  states: Object.keys(galleryStates),
  show: async (name, language, theme) => {
    const state = galleryStates[name];
    const root = document.getElementById("pane");
    if (!state || !root) throw new Error(`no state ${name}`);
    chooseLanguage(language);
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
    drawState(root, await state());
    await drawn();
    window.scrollTo(0, 0);
  },
};
