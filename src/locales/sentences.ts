import { currentLanguage, type Language } from "./language";

/** Sentences by key in every language; placeholders stand in braces: "Cell {cell} is blank." */
export type Sentences<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export type Words = Readonly<Record<string, string | number>>;

/** The sentence of a key with its placeholders filled; a number is written in the language's grouping.
 * @example say({ vi: { a: "{n} đơn vị" }, en: { a: "{n} units" } }, "a", { n: 1200 }, "vi") // => "1.200 đơn vị" */
export function say<Key extends string>(
  sentences: Sentences<Key>,
  key: Key,
  words: Words = {},
  language: Language = currentLanguage(),
): string {
  return sentences[language][key].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const word = words[name];
    if (word === undefined) return placeholder;
    return typeof word === "number" ? formatNumber(word, language) : word;
  });
}

/** A number in the language's grouping and decimal mark.
 * @example formatNumber(63163, "vi") // => "63.163" */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return value.toLocaleString(language === "vi" ? "vi-VN" : "en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** A share in percent with two decimals.
 * @example formatShare(0.086168, "vi") // => "8,62%" */
export function formatShare(share: number, language: Language, decimals = 2): string {
  return `${formatNumber(share * 100, language, decimals)}%`;
}

/** A day, written as the language writes it.
 * @param serial Excel serial of the day
 * @example formatDay(44059, "vi") // => "16/8/2020" */
export function formatDay(serial: number, language: Language): string {
  const date = new Date(Math.round((Math.floor(serial) - 25569) * 86_400_000));
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  return language === "vi"
    ? `${day}/${month}/${year}`
    : `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
