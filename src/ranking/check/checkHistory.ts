import { findingOf, type Finding } from "../finding";
import type { HistoryReading } from "../history/readHistory";

/** Findings that are told one by one of each kind; a column pasted wrong would fill the pane. */
const mostTold = 3;

/** What is worth saying about the history: rows and figures in it that can't be used.
 * @param history as it was read
 * @param sheet name of the history sheet
 * @returns warnings; of each kind the first three, and how many more there are */
export function checkHistory({ findings }: HistoryReading, sheet: string): readonly Finding[] {
  const kinds = [...new Set(findings.map(({ problem }) => problem))];
  const told = kinds.flatMap((kind) => findings.filter(({ problem }) => problem === kind).slice(0, mostTold));
  const rest = findings.length - told.length;
  return [
    ...told.map(({ problem, cell, words }) => findingOf(`history-${problem}`, "warning", cell, { ...words })),
    ...(rest > 0 ? [findingOf("history-more", "warning", null, { sheet, count: rest })] : []),
  ];
}
