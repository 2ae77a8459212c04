import { dayInPattern } from "./dayPattern";
import { languageStyle } from "./figureStyle";
import { currentLanguage, type Language } from "./language";
import { spokenFigures, spokenLanguage, type Voice } from "./voice";

/** Sentences by key in every language; placeholders stand in braces: "Cell {cell} is blank." */
export type Sentences<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export type Words = Readonly<Record<string, string | number>>;

/** The sentence of a key with its placeholders filled; a number is written as the voice writes figures.
 * @example say({ vi: { a: "{n} đơn vị" }, en: { a: "{n} units" } }, "a", { n: 1200 }, "vi") // => "1.200 đơn vị" */
export function say<Key extends string>(
  sentences: Sentences<Key>,
  key: Key,
  words: Words = {},
  voice: Voice = currentLanguage(),
): string {
  return sentences[spokenLanguage(voice)][key].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const word = words[name];
    if (word === undefined) return placeholder;
    return typeof word === "number" ? formatNumber(word, voice) : word;
  });
}

/** A number with the voice's signs between thousands and before decimals.
 * @param decimals how many are written; with `most` above it, as many of them as the number has
 * @example formatNumber(63163, "vi") // => "63.163" */
export function formatNumber(value: number, voice: Voice, decimals = 0, most = decimals): string {
  const { decimal, group } = spokenFigures(voice);
  const written = value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: most });
  // A space between thousands must not end a line.
  return written.replace(/[.,]/g, (sign) => (sign === "." ? decimal : group.replace(/\s/g, "\u00a0")));
}

/** A share in percent with two decimals.
 * @example formatShare(0.086168, "vi") // => "8,62%" */
export function formatShare(share: number, voice: Voice, decimals = 2): string {
  return `${formatNumber(share * 100, voice, decimals)}%`;
}

/** A day as the voice writes it; after the language's own pattern where the other one asks for names of months.
 * @param serial Excel serial of the day
 * @example formatDay(44059, "vi") // => "16/8/2020" */
export function formatDay(serial: number, voice: Voice): string {
  const date = new Date(Math.round((Math.floor(serial) - 25569) * 86_400_000));
  const own = languageStyle(spokenLanguage(voice)).day;
  return dayInPattern(date, spokenFigures(voice).day) ?? dayInPattern(date, own) ?? "";
}
