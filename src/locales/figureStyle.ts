import type { Language } from "./language";

/** How figures and days are written: as a language does, or as a user's Excel does. */
export interface FigureStyle {
  /** Before decimals. */
  readonly decimal: string;
  /** Between thousands. */
  readonly group: string;
  /** A short day in the system's own signs: "dd/MM/yyyy". */
  readonly day: string;
}

const languageStyles: Readonly<Record<Language, FigureStyle>> = {
  vi: { decimal: ",", group: ".", day: "d/M/yyyy" },
  en: { decimal: ".", group: ",", day: "yyyy-MM-dd" },
};

/** The style a language has of its own, in which the sheet and the report are written.
 * @example languageStyle("vi").decimal // => "," */
export function languageStyle(language: Language): FigureStyle {
  return languageStyles[language];
}
