import { chooseLanguage, type Language } from "../../locales/language";
import type { Pane } from "../pane";
import { rememberLanguage } from "../rememberedLanguage";

/** Speaks another language from now on, in the pane, in cell messages and in the next ranking sheet. */
export function switchLanguage(pane: Pane, language: Language): void {
  chooseLanguage(language);
  rememberLanguage(language);
  pane.store.set({ language });
  document.documentElement.lang = language;
}
