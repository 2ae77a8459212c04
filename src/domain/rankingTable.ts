import type { Count } from "./count";
import { coverage } from "./coverage";
import { fail, ok, type Result } from "./failure";
import { gapToTarget } from "./gapToTarget";
import { rankChange, type RankChange } from "./rankChange";
import { rankCoverage } from "./rankCoverage";
import type { Share } from "./share";
import type { ReportedTally, Tally } from "./tally";
import type { Target } from "./target";

/** A unit as reported now and in the report before; before is null where there is no report before at all. */
export interface RankingEntry extends ReportedTally {
  readonly name: string;
  readonly before: ReportedTally | null;
}

/** What the ranking says of a unit that has a coverage. */
export interface RankingMeasures {
  /** Competition place from 1. */
  readonly place: number;
  readonly coverage: Share;
  readonly gap: Count;
  /** Null where there is no report before at all. */
  readonly change: RankChange | null;
}

/** One row of the ranking: a unit as reported, and its measures or the reason why it has none. */
export interface RankingLine {
  readonly entry: RankingEntry;
  readonly measures: Result<RankingMeasures>;
}

const none = 0 as Count;

/** The ranking by coverage, best first. Ties share a place and stand in the order of larger installs, then as given; units without a
 * coverage come last, as given. Places before are taken the same way among the tallies before.
 * @param entries units with installs and base, whole numbers from 0, null where not reported
 * @param target the share to reach, in whole millionths from 0 to 1,000,000
 * @returns one line for each entry; its measures fail with "nothing-counted" where installs are not reported or 0 of no base,
 * or "zero-base" for installs of no base; O(n log n)
 * @see measures 3.8, 3.9
 * @example rankingTable([{ name: "A", installs: 1, base: 10, before: null }, { name: "B", installs: 4, base: 10, before: null }], 300000).map((line) => line.entry.name) // => ["B", "A"]
 * @example rankingTable([{ name: "A", installs: null, base: 10, before: null }], 300000)[0].measures // => { ok: false, failure: "nothing-counted" } */
export function rankingTable(entries: readonly RankingEntry[], target: Target): RankingLine[] {
  const now = placesOf(entries);
  const before = placesOf(entries.map((entry) => entry.before));
  const lines = entries.map((entry, index) => ({ entry, measures: measure(entry, now[index], before[index], target) }));
  const placed = lines.filter(({ measures }) => measures.ok);
  const unplaced = lines.filter(({ measures }) => !measures.ok);
  placed.sort((a, b) => placeIn(a) - placeIn(b) || (b.entry.installs ?? 0) - (a.entry.installs ?? 0));
  return [...placed, ...unplaced];
}

function placesOf(tallies: readonly (ReportedTally | null)[]): Result<number>[] {
  return rankCoverage(tallies.map(knownTally), "highest-first", "competition");
}

function knownTally(tally: ReportedTally | null): Tally {
  if (tally === null || tally.installs === null) return { installs: none, base: none };
  return { installs: tally.installs, base: tally.base ?? none };
}

function measure(
  entry: RankingEntry,
  place: Result<number> = fail("nothing-counted"),
  before: Result<number> = fail("nothing-counted"),
  target: Target,
): Result<RankingMeasures> {
  if (!place.ok) return place;
  const { installs, base } = knownTally(entry);
  const share = coverage(installs, base);
  if (!share.ok) return share;
  const gap = gapToTarget(installs, base, target);
  if (!gap.ok) return gap;
  const change = entry.before === null ? ok(null) : rankChange(before.ok ? before.value : null, place.value);
  if (!change.ok) return change;
  return ok({ place: place.value, coverage: share.value, gap: gap.value, change: change.value });
}

function placeIn(line: RankingLine): number {
  return line.measures.ok ? line.measures.value.place : 0;
}
