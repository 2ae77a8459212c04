import type { Language } from "../locales/language";

const formats: Readonly<Record<Language, string>> = { vi: "dd/mm/yyyy", en: "yyyy-mm-dd" };

/** The number format of days on a sheet in a language, in the order in which its sentences write them.
 * @param language of the sheet
 * @example dayFormat("vi") // => "dd/mm/yyyy"
 * @example dayFormat("en") // => "yyyy-mm-dd" */
export function dayFormat(language: Language): string {
  return formats[language];
}
