import type { Language } from "../locales/language";

/** A share as a person types it in percent: no trailing zeros, no grouping.
 * @example percentText(0.325, "vi") // => "32,5" */
export function percentText(share: number, language: Language): string {
  const percent = String(Math.round(share * 1_000_000) / 10_000);
  return language === "vi" ? percent.replace(".", ",") : percent;
}
