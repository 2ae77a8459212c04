import { bracketAt } from "./brackets";
import { ofWhich } from "./countPhrases";
import { otherTimes } from "./datePhrases";
import { countAt, isAsideDate, ownDate } from "./dayOfCount";
import type { PairedCount } from "./pairCounts";
import { phraseAt, phraseWithin } from "./phrases";
import { dayOrder, type DatedClause } from "./proseDays";
import type { ProseDay } from "./proseReading";
import type { FoundClause } from "./readClauses";

/** A unit's count as one place of the text gives it, with the day it stands for. */
export interface Observation extends PairedCount {
  readonly clause: number;
  readonly day: ProseDay | null;
  /** An older day named before it that it may stand for as well; null where there is no doubt. */
  readonly otherDay: ProseDay | null;
  /** Whether it is said to be of another time without a day: "Cuối tháng 7, toàn tỉnh có …". */
  readonly otherTime: boolean;
}

/** The counts of a text in its order. A count stands for the day its brackets, its comparison or the date right behind it
 * give; else for the last day named before it in its clause, else in an earlier one, else for the first behind it. An older
 * day named in passing does not date what follows, unless the text goes on with counts of that day.
 * @param found what was found in each clause
 * @param days the dates of the text with their years */
export function observations(found: readonly FoundClause[], days: readonly DatedClause[]): readonly Observation[] {
  const counted = days.filter(({ date, clause }) => {
    const inText = found[clause];
    const counts = inText !== undefined && (isCounted(inText) || isHeading(inText, date.first, date.end));
    return date.role === "as-of" || ((date.role === "plain" || date.role === "compared") && counts);
  });
  const running = counted.filter(({ clause, date }) => {
    const inText = found[clause];
    return inText !== undefined && !isAsideDate(inText, date);
  });
  const firstUpTo = running.find(({ date }) => date.role === "as-of") ?? running[0] ?? counted[0];
  const observed: Observation[] = [];
  for (const [clause, inText] of found.entries()) {
    const here = counted.filter((dated) => dated.clause === clause);
    for (const pair of [...inText.counts].sort((a, b) => countAt(a) - countAt(b))) {
      const at = countAt(pair);
      const own = ownDate(
        inText,
        pair,
        here.map(({ date }) => date),
      );
      const before = running.filter(
        (dated) => dated.clause < clause || (dated.clause === clause && dated.date.first < at),
      );
      const goesOn = bracketAt(inText.clause, at)?.first === 0 ? observed.at(-1)?.day : undefined;
      if (own === null && goesOn) {
        observed.push({ ...pair, clause, day: goesOn, otherDay: null, otherTime: false });
        continue;
      }
      const last = before.at(-1);
      const behind = running.find((dated) => dated.clause === clause);
      const day = here.find(({ date }) => date === own) ?? last ?? behind ?? firstUpTo ?? null;
      const newest = own === null && day === last ? newerDay(found, observed, day, { ...pair, clause }) : null;
      const otherTime = counted.length > 0 && own === null && isOfOtherTime(inText, here, at);
      observed.push({
        ...pair,
        clause,
        otherTime,
        day: otherTime ? null : (newest ?? day?.day ?? null),
        otherDay: !otherTime && newest && day && isLeading(found, day) ? day.day : null,
      });
    }
  }
  return observed;
}

/** The newer day of earlier counts that a count stands for although an older one was named since; null where it stands for
 * the last day named. */
function newerDay(
  found: readonly FoundClause[],
  observed: readonly Observation[],
  last: DatedClause | null,
  pair: PairedCount & { readonly clause: number },
): ProseDay | null {
  const newest = observed.reduce<ProseDay | null>(
    (best, { day }) => (day && (!best || isOlder(best, day)) ? day : best),
    null,
  );
  if (newest === null || last === null || !isOlder(last.day, newest)) return null;
  const since = observed.filter(
    (one) => one.clause > last.clause || (one.clause === last.clause && countAt(one) > last.date.first),
  );
  const follows = since.length === 0 && last.clause === pair.clause;
  const inText = found[last.clause];
  if (follows || inText === undefined || isHeading(inText, last.date.first, last.date.end)) return null;
  const onNewest = observed.filter(({ day }) => day !== null && dayOrder(day) === dayOrder(newest));
  if (onNewest.some(({ unit }) => unit.name.toLowerCase() === pair.unit.name.toLowerCase())) return null;
  const [first] = since;
  const led = first !== undefined && isLeading(found, last);
  const ofUnit = led && first.unit.kind !== "all" && first.clause === last.clause && first.unit.first > last.date.first;
  return ofUnit || (led && opensParts(found, first, pair)) ? null : newest;
}

/** Whether "trong đó" stands between the first count of a day and another. */
function opensParts(
  found: readonly FoundClause[],
  first: Observation,
  pair: PairedCount & { readonly clause: number },
): boolean {
  for (let index = first.clause; index <= pair.clause; index++) {
    const clause = found[index]?.clause ?? [];
    const from = index === first.clause ? countAt(first) : 0;
    if (phraseWithin(ofWhich, clause, from, index === pair.clause ? countAt(pair) : clause.length)) return true;
  }
  return false;
}

function isOlder(a: ProseDay, b: ProseDay): boolean {
  return (a.serial === null) === (b.serial === null) && dayOrder(a) < dayOrder(b);
}

/** Whether no count of its clause stands before a date. */
function isLeading(found: readonly FoundClause[], { clause, date }: DatedClause): boolean {
  return found[clause]?.counts.every((pair) => countAt(pair) > date.first) ?? false;
}

/** Whether a clause begins with words for another time, and names no day between them and a count. */
function isOfOtherTime({ clause }: FoundClause, dates: readonly DatedClause[], at: number): boolean {
  const first = [0, 1].find((index) => phraseAt(otherTimes, clause, index) > 0);
  return first !== undefined && !dates.some(({ date }) => date.first > first && date.first < at);
}

/** Whether a date heads what follows it: "Ngày 16/8/2020:". */
function isHeading({ clause, counts }: FoundClause, first: number, end: number): boolean {
  return clause[end]?.text === ":" && first <= 2 && counts.every((pair) => countAt(pair) > end);
}

function isCounted({ counts, unpaired }: FoundClause): boolean {
  return counts.length > 0 || unpaired.length > 0;
}
