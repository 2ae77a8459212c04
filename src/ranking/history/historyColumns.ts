import { historyWords, type HistoryProblem } from "../../locales/history";
import { languages } from "../../locales/language";
import { foldText } from "../foldText";
import type { CellValue } from "../grid";
import { historyRoles, type HistoryRole } from "./historyTable";

/** Where each column of the history is, counted from the table's first; or what is wrong with the headings. */
export type HistoryColumns =
  | { readonly ok: true; readonly at: Readonly<Record<HistoryRole, number>> }
  | { readonly ok: false; readonly problem: HistoryProblem; readonly role: HistoryRole };

/** The columns of a history by their headings in either language, wherever a person moved them; further columns are
 * theirs.
 * @param headings of the table, from its first column */
export function historyColumns(headings: readonly CellValue[]): HistoryColumns {
  const folded = headings.map((heading) => foldText(String(heading)));
  const at: Partial<Record<HistoryRole, number>> = {};
  for (const role of historyRoles) {
    const words = languages.map((language) => foldText(historyWords[language][role]));
    const found = folded.flatMap((heading, column) => (words.includes(heading) ? [column] : []));
    const [first, second] = found;
    if (first === undefined) return { ok: false, problem: "column-missing", role };
    if (second !== undefined) return { ok: false, problem: "column-twice", role };
    at[role] = first;
  }
  return { ok: true, at: allOf(at) };
}

function allOf(at: Partial<Record<HistoryRole, number>>): Record<HistoryRole, number> {
  const column = (role: HistoryRole) => at[role] ?? 0;
  return {
    date: column("date"),
    unit: column("unit"),
    installs: column("installs"),
    base: column("base"),
    baseName: column("baseName"),
    coverage: column("coverage"),
    place: column("place"),
    counted: column("counted"),
    seriesBreak: column("seriesBreak"),
  };
}
