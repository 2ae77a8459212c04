import { chooseLanguage, type Language } from "../../locales/language";
import type { Pane } from "../pane";
import { loadFunctions } from "./loadFunctions";
import { rememberLanguage } from "../rememberedLanguage";

/** Speaks another language from now on, in the pane, in cell messages and in the next ranking sheet. */
export function switchLanguage(pane: Pane, language: Language): void {
  chooseLanguage(language);
  rememberLanguage(language);
  const { catalogue } = pane.store.get();
  pane.store.set({ language, catalogue: null });
  document.documentElement.lang = language;
  if (catalogue !== null) void loadFunctions(pane);
}
