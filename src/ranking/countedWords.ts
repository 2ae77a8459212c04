import { countedSentences, type CountedWord } from "../locales/counted";
import type { Language } from "../locales/language";
import { say, type Words } from "../locales/sentences";
import { countedIn } from "./countedIn";

/** How sentences of a language speak of what is counted. */
export interface CountedWords {
  readonly kind: "installs" | "named" | "figures";
  /** The verb before a count: "có"; "đạt" before a figure without a noun. */
  readonly has: string;
  /** What the first unit has: "số thuê bao nhiều nhất". */
  readonly most: string;
  /** What the last unit has. */
  readonly least: string;
  /** What units have alike: "số thuê bao". */
  readonly number: string;
  /** What units are compared by: "lượt cài đặt", "số thuê bao". */
  readonly measure: string;
  /** The heading of each unit's part of all. */
  readonly part: string;
  /** The title of a chart of counts. */
  readonly chart: string;
  /** A count with the short word for it: "7.600 lượt". */
  amount(count: string, value: number): string;
  /** The count of all, with what is counted in full: "63.163 người đã tiêm".
   * @param isNamed whether the count's own words say what it counts */
  inAll(count: string, value: number, isNamed: boolean): string;
}

/** What a noun is in a language: its own there, or the same thing's where the whole noun is one word that both have. */
function nounIn(heading: string, language: Language) {
  const counted = countedIn(heading);
  if (counted.kind !== "named") return counted;
  const { known, noun } = counted;
  const one = known?.one ?? "";
  if (counted.language === language) return { ...counted, one };
  const isWhole = known !== null && noun.toLowerCase() === (language === "vi" ? known.en : known.vi);
  const other = language === "vi" ? (known?.vi ?? "") : (known?.en ?? "");
  return isWhole && other !== ""
    ? { ...counted, language, noun: other, head: other, one }
    : { kind: "figures" as const, heading: counted.heading };
}

/** The words for what a raw sheet counts, from the heading of its counts.
 * @param heading the header's text over the counts
 * @param language of the sentences
 * @example countedWords("Lượt cài đặt", "vi").amount("7.600", 7600) // => "7.600 lượt"
 * @example countedWords("Số thuê bao", "vi").amount("7.600", 7600) // => "7.600 thuê bao"
 * @example countedWords("Registered users", "en").amount("1", 1) // => "1 user"
 * @example countedWords("Registered users", "vi").inAll("7.600", 7600, false) // => "7.600 (Registered users)" */
export function countedWords(heading: string, language: Language): CountedWords {
  const speak = (key: CountedWord, words: Words = {}) => say(countedSentences, key, words, language);
  const counted = nounIn(heading, language);
  if (counted.kind === "installs") {
    const amount = (count: string, value: number) => speak(value === 1 ? "install" : "installs", { count });
    return {
      kind: "installs",
      has: speak("has"),
      most: speak("mostInstalls"),
      least: speak("least"),
      number: speak("numberOfInstalls"),
      measure: speak("byInstalls"),
      part: speak("partOfInstalls"),
      chart: speak("chartOfInstalls"),
      amount,
      inAll: (count, value, isNamed) => speak("installsInAll", { count: isNamed ? count : amount(count, value) }),
    };
  }
  const others = { part: speak("partOfOther"), chart: speak("chartOfHeaded", { heading: counted.heading }) };
  if (counted.kind === "figures") {
    const isHeaded = counted.heading !== "";
    return {
      ...others,
      kind: "figures",
      has: speak("hasFigure"),
      most: speak("mostFigures"),
      least: speak("leastFigures"),
      number: speak("numberOfFigures"),
      measure: speak(isHeaded ? "byHeaded" : "byFigure", { heading: counted.heading }),
      chart: isHeaded ? others.chart : speak("chartOfHeaded", { heading }),
      amount: (count) => speak("figure", { count }),
      inAll: (count) => speak(isHeaded ? "headedInAll" : "figureInAll", { count, heading: counted.heading }),
    };
  }
  const { noun, head, one } = counted;
  const said = (key: "named" | "namedInAll", words: string) => (count: string, value: number) =>
    value === 1 && language === "en" && one === ""
      ? count
      : speak(key, { count, noun: value === 1 && language === "en" ? words.replace(head, one) : words });
  const amount = head === "" ? (count: string) => speak("figure", { count }) : said("named", head);
  const all = said("namedInAll", noun);
  return {
    ...others,
    kind: "named",
    has: speak("has"),
    most: speak("mostNamed", { noun }),
    least: speak("least"),
    number: speak("numberOfNamed", { noun }),
    measure: speak("byNamed", { noun }),
    amount,
    inAll: (count, value, isNamed) => (isNamed ? speak("figureInAll", { count }) : all(count, value)),
  };
}
