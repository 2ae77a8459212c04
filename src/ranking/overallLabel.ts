import type { SheetSentence } from "../locales/sheet";
import { allUnits } from "./rankingLayout";
import type { Ranking } from "./ranking";
import type { RankingColumn } from "./rankingColumns";
import { textInFormula } from "./sheetText";
import type { SheetWriting } from "./sheetWriting";
import type { SpeakSheet } from "./sheetWords";

/** The label of the row of all units: "Tổng cộng (trên 7/8 đơn vị)" where some have no coverage, "Tổng cộng (trên 7/8 và 6/8
 * đơn vị)" where others lack that of the second base.
 * @param ranking of the units
 * @param layout with the columns of its sheet
 * @param speak in the language of the sheet */
export function overallLabel(
  { overall }: Ranking,
  { columns }: { readonly columns: readonly RankingColumn[] },
  speak: SpeakSheet,
): string {
  const { reported, secondReported, listed } = overall;
  const label = overall.name || speak("overall");
  const second = columns.includes("base") && columns.includes("secondCoverage") ? secondReported : reported;
  if (reported === listed && second === listed) return label;
  const on =
    second === reported ? speak("onUnits", { reported, listed }) : speak("onUnitsEach", { reported, second, listed });
  return label + on;
}

/** The same by formulas, for as long as some have no coverage.
 * @param writing of a ranking
 * @param label without the units it stands on */
export function overallLabelFormula({ layout, speak }: SheetWriting, label: string): string {
  const units = allUnits(layout, layout.columns.includes("base") ? "coverage" : "installs");
  const parts = { reported: `COUNT(${units})`, listed: `ROWS(${units})` };
  const one = wordsInFormula(speak, "onUnits", parts);
  if (!layout.columns.includes("base") || !layout.columns.includes("secondCoverage"))
    return `=${textInFormula(label)}&IF(${parts.reported}<${parts.listed},${one},"")`;
  const second = `COUNT(${allUnits(layout, "secondCoverage")})`;
  const each = wordsInFormula(speak, "onUnitsEach", { ...parts, second });
  const lacking = `${parts.reported}+${second}<2*${parts.listed}`;
  return `=${textInFormula(label)}&IF(${lacking},IF(${second}=${parts.reported},${one},${each}),"")`;
}

/** A sentence as a text put together in a formula, its placeholders filled by parts of the formula. */
function wordsInFormula(speak: SpeakSheet, key: SheetSentence, parts: Readonly<Record<string, string>>): string {
  const names = Object.keys(parts);
  const marked = speak(key, Object.fromEntries(names.map((name) => [name, `\u0000${name}\u0000`])));
  return marked
    .split("\u0000")
    .filter((part) => part !== "")
    .map((part) => parts[part] ?? textInFormula(part))
    .join("&");
}
