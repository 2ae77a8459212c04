import { languages, type Language } from "../locales/language";

function storageKey(): string {
  // Excel on the web shares one storage between sites; the partition keeps ours apart.
  const partition = Office.context.partitionKey;
  return partition ? `${partition}bluezone.language` : "bluezone.language";
}

/** The language this user chose on this machine, or null where they never did or storage is shut off. */
export function rememberedLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(storageKey());
    return languages.find((language) => language === stored) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the user's language for the next time; without storage it lasts as long as the pane. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey(), language);
  } catch {
    // A browser may refuse storage to a framed page; the choice still holds until the pane closes.
  }
}
