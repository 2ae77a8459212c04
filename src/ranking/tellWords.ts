import { approximateCount } from "../domain/approximateCount";
import { printedShare } from "../domain/printedShare";
import { shareDecimals } from "../domain/shareDecimals";
import { target } from "../domain/target";
import { unitTypes } from "../domain/unitName/unitType";
import type { Language } from "../locales/language";
import { paragraphSentences, type ParagraphSentence } from "../locales/paragraph";
import { formatNumber, formatShare, say, type Words } from "../locales/sentences";
import { countedWords, type CountedWords } from "./countedWords";
import { countOf, valueOrNull } from "./rankedFigures";
import type { Ranking } from "./ranking";
import type { RawFigure } from "./rawTable";

/** Says what a paragraph is made of, in its language. */
export interface Teller {
  readonly language: Language;
  /** What the ranking counts. */
  readonly counted: CountedWords;
  readonly speak: (key: ParagraphSentence, words?: Words) => string;
}

/** The teller of a ranking in a language. */
export function tellerOf({ headings }: Pick<Ranking, "headings">, language: Language): Teller {
  const counted = countedWords(headings.installs, language);
  return { language, counted, speak: (key, words) => say(paragraphSentences, key, words, language) };
}

const typeBefore = new RegExp(`^(${unitTypes.join("|")}|toàn|cả)(?= )`, "iu");

/** A unit's name inside a Vietnamese sentence, where its kind is written small: "huyện Vị Thủy". */
export function nameInSentence(name: string, { language }: Teller): string {
  return language === "vi" ? name.replace(typeBefore, (kind) => kind.toLowerCase()) : name;
}

/** A heading inside a Vietnamese sentence, small unless it begins with an abbreviation: "dân số". */
export function headingInSentence(heading: string, { language }: Teller): string {
  return language === "vi" && /^\p{Lu}[\p{Ll} ]/u.test(heading)
    ? heading.charAt(0).toLowerCase() + heading.slice(1)
    : heading;
}

const inEnglish = new RegExp(
  [
    "^(just|over|more|above|nearly|almost|close|about|around|approximately|roughly) ",
    " (thousand|million|billion|installs|downloads|people|users|devices|subscribers|accounts)$",
  ].join("|"),
  "i",
);

/** A figure in the words of its raw cell, or as a number; words of another language are said in this one.
 * @param figure the raw figure
 * @param value the number used */
export function figureWords({ beside, printed, range }: RawFigure, value: number, teller: Teller): string {
  const { language, speak } = teller;
  const words = beside ?? printed;
  if (words === null || range === null || range.lowest === range.highest) return formatNumber(value, language);
  const isOwn = language === "vi" && !inEnglish.test(words.trim());
  const read = isOwn ? null : valueOrNull(approximateCount(words));
  if (read === null || read.approximation === "exact") return words.trim();
  return speak(read.approximation, { figure: read.figure });
}

/** A count with the word for it, "63.163 lượt"; words that name what they count stay as they are. */
export function amountWords(figure: RawFigure | null, value: number, teller: Teller): string {
  const words = countIn(figure, value, teller);
  return isNamed(words) ? words : teller.counted.amount(words, value);
}

/** The count of the whole with what is counted in full: "63.163 lượt cài đặt". */
export function totalWords(figure: RawFigure | null, value: number, teller: Teller): string {
  const words = countIn(figure, value, teller);
  return teller.counted.inAll(words, value, isNamed(words));
}

function countIn(figure: RawFigure | null, value: number, teller: Teller): string {
  return figure === null ? formatNumber(value, teller.language) : figureWords(figure, value, teller);
}

function isNamed(words: string): boolean {
  return /\d[^\d]*\p{L}/u.test(words);
}

/** A share in percent as the sheet shows it, with as many decimals as promise no target that is not reached: 29.998% of 30% is
 * "29,998%".
 * @param installs and base, counts
 * @param toReach the share to reach */
export function shareWords(installs: number, base: number, toReach: number, { language }: Teller): string {
  const [part, whole, asked] = [countOf(installs), countOf(base), valueOrNull(target(toReach))];
  if (part === null || !whole || asked === null) return formatShare(installs / base, language);
  const decimals = shareDecimals(part, whole, asked);
  return decimals === 2
    ? formatShare(printedShare(part, whole, asked), language)
    : formatShare(part / whole, language, decimals);
}
