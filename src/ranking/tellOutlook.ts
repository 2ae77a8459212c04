import type { Language } from "../locales/language";
import { formatDay, formatNumber } from "../locales/sentences";
import type { Progress, Ranking } from "./ranking";
import { amountWords, shareWords, type Teller } from "./tellWords";

/** Where the pace leads: by that of the last interval and, where that is another, of the whole history.
 * @param ranking of the units
 * @param progress of all
 * @param whole the base of all and the share that all have to reach
 * @param teller of the language
 * @returns one or two sentences */
export function tellOutlook(
  ranking: Ranking,
  progress: Progress,
  { base, asked }: { readonly base: number; readonly asked: number },
  teller: Teller,
): string {
  const { deadline } = ranking;
  const { projected, perDay } = progress;
  const { language, speak } = teller;
  if (perDay <= 0) return speak("neverMet");
  const whole = progress.whole !== null && progress.whole.perDay > 0 ? progress.whole : null;
  const days = metDays(progress, whole, language);
  if (projected === null || deadline === null)
    return days === null ? speak("neverMet") : speak(onWhich(days), days.words);
  const other = whole?.projected ?? projected;
  const [low, high] = [Math.min(projected, other), Math.max(projected, other)];
  const then = speak(low === high ? "projected" : "projectedRange", {
    deadline: formatDay(deadline, language),
    installs: amountWords(null, high, teller),
    share: shareWords(high, base, asked, teller),
    lowest: formatNumber(low, language),
    lowestShare: shareWords(low, base, asked, teller),
  });
  return days === null ? `${then}. ${speak("neverMet")}` : then + speak(byWhen(days, deadline), days.words);
}

/** The first and the last day that the target is met on at the two paces, as serials and in words. */
interface MetDays {
  readonly from: number;
  /** Null where the slower pace leads to no day that Excel has. */
  readonly until: number | null;
  readonly words: { readonly day: string; readonly first: string; readonly last: string };
}

/** Null where neither pace leads to a day. */
function metDays({ reached }: Progress, whole: Progress["whole"], language: Language): MetDays | null {
  const other = whole === null ? reached : whole.reached;
  const days = [reached, other].filter((day) => day !== null).sort((a, b) => a - b);
  const [from, later = null] = days;
  if (from === undefined) return null;
  const first = formatDay(from, language);
  const last = later === null ? "" : formatDay(later, language);
  return { from, until: later, words: { day: first, first, last } };
}

function onWhich({ from, until }: MetDays): "metOn" | "metOnFrom" | "metOnBetween" {
  if (until === null) return "metOnFrom";
  return from === until ? "metOn" : "metOnBetween";
}

function byWhen({ from, until }: MetDays, deadline: number) {
  if (until === null) return "metFrom";
  if (from === until) return from <= deadline ? "metBefore" : "metAfter";
  if (until <= deadline) return "metBetweenBefore";
  return from > deadline ? "metBetweenAfter" : "metAround";
}
