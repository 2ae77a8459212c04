import { count, type Count } from "./count";
import { coverage } from "./coverage";
import type { Day } from "./excelDay";
import { fail, ok, type Result } from "./failure";
import { gapToTarget } from "./gapToTarget";
import { paceNeeded } from "./paceNeeded";
import { rankChange, type RankChange } from "./rankChange";
import { reportedLevels, type ReportedLevel, type ReportedUnit } from "./reportedLevels";
import type { Share } from "./share";
import type { Target } from "./target";

/** What the paragraph for the meeting is asked to speak of; null is what it stays silent about. */
export interface ReportQuestion {
  readonly units: readonly ReportedUnit[];
  readonly asOf: Day;
  /** People the whole place is a share of. */
  readonly base: Count | null;
  readonly target: Target;
  readonly deadline: Day | null;
  /** Place among the places of its kind, how many those are, and the place in the report before. */
  readonly rank: number | null;
  readonly of: Count | null;
  readonly rankBefore: number | null;
}

/** The share reached and what is left to the target. */
export interface ReportProgress {
  readonly base: Count;
  readonly coverage: Share;
  readonly gap: Count;
}

/** What reaching the target takes until the deadline; the pace fails with "overdue" where no day is left. */
export interface ReportDeadline {
  readonly day: Day;
  readonly daysLeft: number;
  readonly pace: Result<Count>;
}

/** Where the place stands among its kind. */
export interface ReportStanding {
  readonly rank: number;
  readonly of: Count | null;
  readonly change: RankChange | null;
}

/** Everything the paragraph states, as data. */
export interface ReportFacts {
  readonly asOf: Day;
  /** Installs of all units that reported. */
  readonly total: Count;
  readonly reported: number;
  readonly listed: number;
  readonly most: ReportedLevel;
  /** The level after the most; null where there is none or it is the fewest. */
  readonly next: ReportedLevel | null;
  /** Null where all units have the same. */
  readonly fewest: ReportedLevel | null;
  readonly progress: ReportProgress | null;
  readonly deadline: ReportDeadline | null;
  readonly standing: ReportStanding | null;
}

/** The facts of the paragraph for the meeting: who has most, who is next, who has fewest, the total, the share and the gap to the target,
 * the pace until the deadline and the place among others.
 * @param question units with installs, whole numbers from 0, and what else is known
 * @returns the facts; or "nothing-counted" where no unit reported, "zero-base" for a base of 0, "too-large",
 * "no-place" for a place after the last, or what rankChange says of a place that is none
 * @see measures 3.1, 3.4, 3.5, 3.9
 * @example reportFacts({ units: [{ name: "A", installs: 8 }, { name: "B", installs: 2 }], asOf: 44059, base: null, target: 300000, deadline: null, rank: null, of: null, rankBefore: null }).value.fewest // => { installs: 2, names: ["B"] }
 * @example reportFacts({ units: [], asOf: 44059, base: null, target: 300000, deadline: null, rank: null, of: null, rankBefore: null }) // => { ok: false, failure: "nothing-counted" } */
export function reportFacts(question: ReportQuestion): Result<ReportFacts> {
  const { units, asOf } = question;
  const [most, ...fewer] = reportedLevels(units);
  if (most === undefined) return fail("nothing-counted");
  const total = count(units.reduce((sum, unit) => sum + (unit.installs ?? 0), 0));
  if (!total.ok) return total;
  const progress = progressOf(total.value, question);
  if (!progress.ok) return progress;
  const standing = standingOf(question);
  if (!standing.ok) return standing;
  return ok({
    asOf,
    total: total.value,
    reported: units.filter((unit) => unit.installs !== null).length,
    listed: units.length,
    most,
    next: fewer.length > 1 ? (fewer[0] ?? null) : null,
    fewest: fewer.at(-1) ?? null,
    progress: progress.value,
    deadline: deadlineOf(total.value, question),
    standing: standing.value,
  });
}

function progressOf(total: Count, { base, target }: ReportQuestion): Result<ReportProgress | null> {
  if (base === null) return ok(null);
  const reached = coverage(total, base);
  if (!reached.ok) return reached;
  const gap = gapToTarget(total, base, target);
  return gap.ok ? ok({ base, coverage: reached.value, gap: gap.value }) : gap;
}

function deadlineOf(total: Count, { base, target, asOf, deadline }: ReportQuestion): ReportDeadline | null {
  if (base === null || deadline === null) return null;
  return { day: deadline, daysLeft: deadline - asOf, pace: paceNeeded(total, base, asOf, deadline, target) };
}

function standingOf({ rank, of, rankBefore }: ReportQuestion): Result<ReportStanding | null> {
  if (rank === null) return ok(null);
  if (of !== null && rank > of) return fail("no-place");
  const change = rankChange(rankBefore, rank);
  return change.ok ? ok({ rank, of, change: rankBefore === null ? null : change.value }) : change;
}
