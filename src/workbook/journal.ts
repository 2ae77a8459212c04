import type { BuildBefore, BuildMade } from "../ranking/rebuild/build";
import { leanPlan, wholePlan, type LeanPlan } from "./leanPlan";
import { packText, unpackText } from "./packText";

/** A build that was begun: what it makes, and what stood there before, unless that is too much to keep in a setting. */
export interface Journal {
  readonly made: BuildMade;
  readonly before: BuildBefore | null;
}

interface StoredJournal {
  readonly made: BuildMade;
  readonly before: (Omit<BuildBefore, "plan"> & { readonly plan: LeanPlan | null }) | null;
}

/** Longest text of what stood before that is kept in the workbook while a build is under way: enough for 11,000 units. */
const longestBefore = 600_000;

/** A journal as the text that stands in the workbook while a build is under way. */
export function storeJournal({ made, before }: Journal): string {
  // Putting back needs what stood in the history, not what was written there.
  const history = made.history && { ...made.history, writes: [] };
  const lean = before && { ...before, plan: before.plan && leanPlan(before.plan) };
  const whole = packText(JSON.stringify({ made: { ...made, history }, before: lean }));
  if (whole.length <= longestBefore) return whole;
  return packText(JSON.stringify({ made: { ...made, history: history && { ...history, before: [] } }, before: null }));
}

/** What stands in the journal's place when a build is finished; writing it is what finishes one. */
export function doneText(token: string): string {
  return `done ${token}`;
}

/** The journal that a build left behind which was cut off; null where none did, or nobody can read it.
 * @param stored the setting's value */
export function recallJournal(stored: unknown): Journal | null {
  const text = typeof stored === "string" ? unpackText(stored) : null;
  if (text === null) return null;
  try {
    const { made, before }: StoredJournal = JSON.parse(text);
    if (typeof made.token !== "string" || typeof made.sheet !== "string") return null;
    return { made, before: before && { ...before, plan: before.plan && wholePlan(before.plan) } };
  } catch {
    return null;
  }
}
