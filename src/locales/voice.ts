import { languageStyle, type FigureStyle } from "./figureStyle";
import type { Language } from "./language";

/** Who speaks: a language with its own style of figures, or a language with the style of a user's Excel; null where that
 * is not known. */
export type Voice = Language | { readonly language: Language; readonly figures: FigureStyle | null };

/** The language of a voice.
 * @example spokenLanguage({ language: "en", figures: null }) // => "en" */
export function spokenLanguage(voice: Voice): Language {
  return typeof voice === "string" ? voice : voice.language;
}

/** How a voice writes figures and days.
 * @example spokenFigures("vi") // => { decimal: ",", group: ".", day: "d/M/yyyy" } */
export function spokenFigures(voice: Voice): FigureStyle {
  return (typeof voice === "string" ? null : voice.figures) ?? languageStyle(spokenLanguage(voice));
}
