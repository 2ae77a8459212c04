import { readProse } from "../../ranking/prose/readProse";
import type { Pane } from "../pane";
import { longestProse, typedYear } from "../proseState";

function readAgain(pane: Pane, text: string, year: string): void {
  const readable = text.trim() !== "" && text.length <= longestProse;
  const reading = readable ? readProse(text, typedYear(year)) : null;
  pane.store.set({ prose: { text, year, reading, inserted: null } });
}

/** Takes a pasted text and reads the counts in it. */
export function setProse(pane: Pane, text: string): void {
  readAgain(pane, text, pane.store.get().prose.year);
}

/** Takes the year of dates that the pasted text gives without one, as it is typed. */
export function setProseYear(pane: Pane, year: string): void {
  readAgain(pane, pane.store.get().prose.text, year);
}
