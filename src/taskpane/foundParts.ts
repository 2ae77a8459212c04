import { paneSentences } from "../locales/pane";
import { previewSentences } from "../locales/preview";
import { formatDay, say } from "../locales/sentences";
import { spokenLanguage, type Voice } from "../locales/voice";
import type { Draft } from "./draft";

function withSmallLetter(heading: string, voice: Voice): string {
  return /^\p{Lu}\p{Ll}/u.test(heading)
    ? heading.charAt(0).toLocaleLowerCase(spokenLanguage(voice)) + heading.slice(1)
    : heading;
}

/** Where the bases come from, and how many names were found there, where that is not the table itself. */
function baseParts({ table, joined }: Draft, voice: Voice): readonly string[] {
  const { rows, base } = joined;
  const found = rows.filter((row) => row.base !== null).length;
  if (!base || found === 0) return [say(previewSentences, "noBase", {}, voice)];
  if (base.sheet === table.sheet) return [];
  const heading = withSmallLetter(base.heading, voice);
  return [
    say(previewSentences, "baseFrom", { base: heading, sheet: base.sheet }, voice),
    say(previewSentences, "matched", { found, units: rows.length }, voice),
  ];
}

/** What was found, in the parts of one line: how many units and where, what they are a share of, which day, and what it is
 * held against. */
export function foundParts(draft: Draft, voice: Voice): readonly string[] {
  const { table, asOf, ranking } = draft;
  const compared = ranking?.compared ?? null;
  return [
    say(paneSentences, "foundUnits", { units: table.rows.length, sheet: table.sheet }, voice),
    ...baseParts(draft, voice),
    asOf === null
      ? say(paneSentences, "foundNoDay", {}, voice)
      : say(paneSentences, "foundDay", { day: formatDay(asOf, voice) }, voice),
    ...(compared ? [say(previewSentences, "compared", { day: formatDay(compared.asOf, voice) }, voice)] : []),
  ];
}
