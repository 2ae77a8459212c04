import { proseSentences } from "../../locales/prose";
import { proseFindingSentences } from "../../locales/proseFindings";
import { formatDay, say } from "../../locales/sentences";
import type { Voice } from "../../locales/voice";
import type { ProseDay, ProseFact, ProseFinding } from "./proseReading";

/** A finding about a pasted text as a sentence that says what to do.
 * @param finding what is to be said
 * @param voice the language to say it in, and how it writes figures */
export function proseFindingSentence(finding: ProseFinding, voice: Voice): string {
  const { code, words } = finding;
  return say(proseFindingSentences, code, words, voice).replace(" ()", "");
}

/** A day of a text as it is written; without its year where that is not known.
 * @param day of the text
 * @param voice the language to write it in, and how it writes days
 * @example dayText({ day: 16, month: 8, year: null, serial: null }, "vi") // => "16/8"
 * @example dayText({ day: 16, month: 8, year: 2020, serial: 44059 }, "en") // => "2020-08-16" */
export function dayText({ day, month, serial }: ProseDay, voice: Voice): string {
  return serial === null ? `${day}/${month}` : formatDay(serial, voice);
}

/** The line that says which day the counts are for.
 * @param day null where the text names none
 * @param voice the language to say it in, and how it writes figures */
export function asOfSentence(day: ProseDay | null, voice: Voice): string {
  if (day === null) return say(proseSentences, "asOfUnknown", {}, voice);
  return say(proseSentences, day.serial === null ? "asOfNoYear" : "asOf", { day: dayText(day, voice) }, voice);
}

/** What else a text tells, as a sentence.
 * @param fact a place in a ranking, a base or a target
 * @param voice the language to say it in, and how it writes figures */
export function proseFactSentence(fact: ProseFact, voice: Voice): string {
  if (fact.kind === "base")
    return say(proseSentences, "base", { label: fact.label, printed: fact.count.printed }, voice);
  if (fact.kind === "target") {
    const day = fact.deadline && dayText(fact.deadline, voice);
    return day
      ? say(proseSentences, "targetBy", { printed: fact.printed, day }, voice)
      : say(proseSentences, "target", { printed: fact.printed }, voice);
  }
  const { name, place, of, change } = fact;
  const moved = change === null ? null : change > 0 ? "up" : change < 0 ? "down" : "same";
  const words = {
    name: name ?? say(proseSentences, "somewhere", {}, voice),
    place,
    change: moved && change !== null ? say(proseSentences, moved, { steps: Math.abs(change) }, voice) : "",
  };
  return of === null
    ? say(proseSentences, "place", words, voice)
    : say(proseSentences, "placeOf", { ...words, of }, voice);
}
