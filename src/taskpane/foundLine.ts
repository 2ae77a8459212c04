import { paneSentences } from "../locales/pane";
import { formatDay, say } from "../locales/sentences";
import type { Draft } from "./draft";
import type { Language } from "../locales/language";

/** What was found, in one line: how many units, where, and as of which day. */
export function foundLine({ table, asOf }: Draft, language: Language): string {
  const parts = [
    say(paneSentences, "foundUnits", { units: table.rows.length, sheet: table.sheet }, language),
    asOf === null
      ? say(paneSentences, "foundNoDay", {}, language)
      : say(paneSentences, "foundDay", { day: formatDay(asOf, language) }, language),
  ];
  return parts.join(" · ");
}
