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

/** Whether a pattern of days begins with the month, as in the United States. */
function isMonthFirst(day: string): boolean {
  return /^[^dy]*m/i.test(day);
}

/** How a voice writes figures and days. In Vietnamese the day goes before the month whatever the system says: many an Excel
 * in Vietnam is left as it came, and "ngày 5/9" written as 9/5 would be read as another day.
 * @example spokenFigures("vi") // => { decimal: ",", group: ".", day: "d/M/yyyy" }
 * @example spokenFigures({ language: "vi", figures: { decimal: ".", group: ",", day: "M/d/yyyy" } }) // => { decimal: ".", group: ",", day: "d/M/yyyy" } */
export function spokenFigures(voice: Voice): FigureStyle {
  const own = languageStyle(spokenLanguage(voice));
  const figures = typeof voice === "string" ? null : voice.figures;
  if (!figures) return own;
  return spokenLanguage(voice) === "vi" && isMonthFirst(figures.day) ? { ...figures, day: own.day } : figures;
}
