import type { BuildBefore, BuildMade } from "../ranking/rebuild/build";

/** A build that was begun: what it makes, and what stood there before, unless that is too much to keep in a setting. */
export interface Journal {
  readonly made: BuildMade;
  readonly before: BuildBefore | null;
}

/** Longest text of what stood before that is kept in the workbook while a build is under way: some 300 units. */
const longestBefore = 200_000;

/** A journal as the text that stands in the workbook while a build is under way. */
export function storeJournal({ made, before }: Journal): string {
  // Putting back needs what stood in the history, not what was written there.
  const history = made.history && { ...made.history, writes: [] };
  const whole = JSON.stringify({ made: { ...made, history }, before });
  if (whole.length <= longestBefore) return whole;
  return JSON.stringify({ made: { ...made, history: history && { ...history, before: [] } }, before: null });
}

/** What stands in the journal's place when a build is finished; writing it is what finishes one. */
export function doneText(token: string): string {
  return `done ${token}`;
}

/** The journal that a build left behind which was cut off; null where none did, or nobody can read it.
 * @param stored the setting's value */
export function recallJournal(stored: unknown): Journal | null {
  if (typeof stored !== "string") return null;
  try {
    const journal: Journal = JSON.parse(stored);
    return typeof journal.made.token === "string" && typeof journal.made.sheet === "string" ? journal : null;
  } catch {
    return null;
  }
}
