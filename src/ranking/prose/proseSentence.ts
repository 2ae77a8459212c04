import type { Language } from "../../locales/language";
import { proseSentences } from "../../locales/prose";
import { proseFindingSentences } from "../../locales/proseFindings";
import { formatDay, say } from "../../locales/sentences";
import type { ProseDay, ProseFact, ProseFinding } from "./proseReading";

/** A finding about a pasted text as a sentence that says what to do.
 * @param finding what is to be said
 * @param language the language to say it in */
export function proseFindingSentence(finding: ProseFinding, language: Language): string {
  const { code, words } = finding;
  return say(proseFindingSentences, code, words, language).replace(" ()", "");
}

/** A day of a text as it is written; without its year where that is not known.
 * @param day of the text
 * @param language the language to write it in
 * @example dayText({ day: 16, month: 8, year: null, serial: null }, "vi") // => "16/8"
 * @example dayText({ day: 16, month: 8, year: 2020, serial: 44059 }, "en") // => "2020-08-16" */
export function dayText({ day, month, serial }: ProseDay, language: Language): string {
  return serial === null ? `${day}/${month}` : formatDay(serial, language);
}

/** The line that says which day the counts are for.
 * @param day null where the text names none
 * @param language the language to say it in */
export function asOfSentence(day: ProseDay | null, language: Language): string {
  if (day === null) return say(proseSentences, "asOfUnknown", {}, language);
  return say(proseSentences, day.serial === null ? "asOfNoYear" : "asOf", { day: dayText(day, language) }, language);
}

/** What else a text tells, as a sentence.
 * @param fact a place in a ranking, a base or a target
 * @param language the language to say it in */
export function proseFactSentence(fact: ProseFact, language: Language): string {
  if (fact.kind === "base")
    return say(proseSentences, "base", { label: fact.label, printed: fact.count.printed }, language);
  if (fact.kind === "target") {
    const day = fact.deadline && dayText(fact.deadline, language);
    return day
      ? say(proseSentences, "targetBy", { printed: fact.printed, day }, language)
      : say(proseSentences, "target", { printed: fact.printed }, language);
  }
  const { name, place, of, change } = fact;
  const moved = change === null ? null : change > 0 ? "up" : change < 0 ? "down" : "same";
  const words = {
    name: name ?? say(proseSentences, "somewhere", {}, language),
    place,
    change: moved && change !== null ? say(proseSentences, moved, { steps: Math.abs(change) }, language) : "",
  };
  return of === null
    ? say(proseSentences, "place", words, language)
    : say(proseSentences, "placeOf", { ...words, of }, language);
}
