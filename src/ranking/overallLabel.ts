import type { Ranking } from "./ranking";
import type { RankingColumn } from "./rankingColumns";
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
