import type { Language } from "../locales/language";
import { paneSentences } from "../locales/pane";
import { previewSentences } from "../locales/preview";
import { formatDay, say } from "../locales/sentences";
import type { Draft } from "./draft";

function withSmallLetter(heading: string, language: Language): string {
  return /^\p{Lu}\p{Ll}/u.test(heading) ? heading.charAt(0).toLocaleLowerCase(language) + heading.slice(1) : heading;
}

/** Where the bases come from, and how many names were found there, where that is not the table itself. */
function baseParts({ table, joined }: Draft, language: Language): readonly string[] {
  const { rows, base } = joined;
  const found = rows.filter((row) => row.base !== null).length;
  if (!base || found === 0) return [say(previewSentences, "noBase", {}, language)];
  if (base.sheet === table.sheet) return [];
  const heading = withSmallLetter(base.heading, language);
  return [
    say(previewSentences, "baseFrom", { base: heading, sheet: base.sheet }, language),
    say(previewSentences, "matched", { found, units: rows.length }, language),
  ];
}

/** What was found, in one line: how many units and where, what they are a share of, which day, and what it is held against. */
export function foundLine(draft: Draft, language: Language): string {
  const { table, asOf, ranking } = draft;
  const compared = ranking?.compared ?? null;
  const parts = [
    say(paneSentences, "foundUnits", { units: table.rows.length, sheet: table.sheet }, language),
    ...baseParts(draft, language),
    asOf === null
      ? say(paneSentences, "foundNoDay", {}, language)
      : say(paneSentences, "foundDay", { day: formatDay(asOf, language) }, language),
    ...(compared ? [say(previewSentences, "compared", { day: formatDay(compared.asOf, language) }, language)] : []),
  ];
  return parts.join(" · ");
}
