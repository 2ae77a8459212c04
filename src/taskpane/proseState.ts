import type { ProseReading } from "../ranking/prose/proseReading";

/** What the pane knows of a pasted text; replaced as a whole, never changed. */
export interface ProseState {
  /** As it stands in the field. */
  readonly text: string;
  /** As typed in the field for the year of dates without one. */
  readonly year: string;
  /** What was read from the text; null where there is none, or more than is read. */
  readonly reading: ProseReading | null;
  /** Where the table was last put, and how many units it had; null since the text has changed. */
  readonly inserted: { readonly sheet: string; readonly units: number } | null;
}

/** Characters of a text that are read at most; an article has about a twentieth. */
export const longestProse = 200_000;

/** The state before anything was pasted. */
export const initialProse: ProseState = { text: "", year: "", reading: null, inserted: null };

/** The year a person typed; null where it is blank or no year from 1900 to 2999.
 * @example typedYear("2020") // => 2020
 * @example typedYear("20") // => null */
export function typedYear(text: string): number | null {
  const digits = text.trim();
  return /^(?:19|2\d)\d\d$/.test(digits) ? Number(digits) : null;
}
