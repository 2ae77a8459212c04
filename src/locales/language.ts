/** The languages every sentence exists in; Vietnamese is the first. */
export type Language = "vi" | "en";

export const languages: readonly Language[] = ["vi", "en"];

interface OfficeGlobal {
  readonly Office?: { readonly context?: { readonly displayLanguage?: string } };
}

let chosen: Language | null = null;

/** The language a display tag stands for: "en-US" is English, anything else Vietnamese.
 * @example languageOf("en-GB") // => "en" */
export function languageOf(tag: string | undefined): Language {
  return tag !== undefined && /^en\b/i.test(tag) ? "en" : "vi";
}

/** The language to speak: the one chosen in the pane, else that of Excel's display language. */
export function currentLanguage(): Language {
  return chosen ?? languageOf((globalThis as OfficeGlobal).Office?.context?.displayLanguage);
}

/** Speak this language from now on; null goes back to Excel's display language. */
export function chooseLanguage(language: Language | null): void {
  chosen = language;
}
