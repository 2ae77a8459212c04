import type { Language } from "../locales/language";
import { dayFormat } from "./dayFormat";
import { estimateReaches, leastOverall, reachedByEstimate } from "./reachedByEstimate";
import type { Ranking } from "./ranking";
import type { RankingColumn } from "./rankingColumns";
import { headColumns, headLines, type RankingLayout } from "./rankingLayout";
import { percentFormat, rowDecimals, twoDecimals, type RowDecimals } from "./rowDecimals";
import { speakSheet } from "./sheetWords";
import { summedShare } from "./summedShare";

const wholeNumber = "#,##0";
const percent = percentFormat(2);
const change = '"▲"0;"▼"0;0';

type ByRow = "gap" | "target" | "coverage" | "secondCoverage";

const figures: Readonly<Record<Exclude<RankingColumn, ByRow>, string>> = {
  place: "0",
  unit: "General",
  installs: wholeNumber,
  printed: "General",
  base: wholeNumber,
  secondBase: wholeNumber,
  targetCount: wholeNumber,
  pace: wholeNumber,
  placeBefore: "0",
  change,
  share: percent,
  otherPlace: "0",
  toGain: wholeNumber,
  group: "General",
  owner: "General",
};

function targetFormat(share: number): string {
  return Number.isInteger(Math.round(share * 1_000_000) / 10_000) ? "0%" : percent;
}

/** The number formats of a ranking sheet, in en-US as the workbook stores them. A gap of 0 is shown as a mark that the
 * target is reached, which reads without colour too; as another one where only an estimate says so. A coverage that is short
 * of the target has as many decimals as show that.
 * @param ranking with at least one unit
 * @param layout of the same ranking
 * @param language of the sheet
 * @returns formats, row by row over the owned columns */
export function rankingFormats(
  ranking: Ranking,
  layout: RankingLayout,
  language: Language,
): readonly (readonly string[])[] {
  const speak = speakSheet(language);
  const plain = new Array<string>(layout.width).fill("General");
  const decimals = rowDecimals(ranking, layout);
  const estimated = estimatedRows(ranking, layout);
  const target = targetsFormat(ranking);
  const day = dayFormat(language);
  const line = ({ coverage, secondCoverage }: RowDecimals, mark: "reachedMark" | "estimateMark") => {
    const formats = {
      ...figures,
      target,
      coverage: percentFormat(coverage),
      secondCoverage: percentFormat(secondCoverage),
      gap: `${wholeNumber};-${wholeNumber};"${speak(mark)}"`,
    };
    return plain.map((none, index) => {
      const column = layout.columns[index];
      return column ? formats[column] : none;
    });
  };
  const usual = line(twoDecimals, "reachedMark");
  const differing = plain.map((none, index) => {
    const column = layout.columns[index];
    return column === "installs" || column === "base" ? `+${wholeNumber};-${wholeNumber};0` : none;
  });
  const valued = (value: string, deadline = "General") =>
    plain.map((none, index) =>
      index === headColumns.value ? value : index === headColumns.deadline ? deadline : none,
    );
  return Array.from({ length: layout.rows }, (_, row) => {
    if (row === headLines.asOf) return valued(ranking.asOf === null ? "General" : day);
    if (row === headLines.target) return valued(targetFormat(ranking.target), day);
    if (row === layout.difference) return differing;
    if (row <= layout.header || (layout.notes !== null && row >= layout.notes - 1)) return plain;
    const own = decimals.get(row);
    if (own === undefined && !estimated.has(row)) return usual;
    return line(own ?? twoDecimals, estimated.has(row) ? "estimateMark" : "reachedMark");
  });
}

/** All targets of a column alike, so that they read as one. */
function targetsFormat({ overall, stated, units, wholeTarget, target }: Ranking): string {
  const whole = wholeTarget === null ? [summedShare(overall), stated && summedShare(stated)] : [wholeTarget];
  const all = [target, ...units.map((unit) => unit.target), ...whole.flatMap((share) => share ?? [])];
  return all.map(targetFormat).includes(percent) ? percent : "0%";
}

/** The rows whose target only an estimate reaches. */
function estimatedRows(ranking: Ranking, layout: RankingLayout): ReadonlySet<number> {
  const { units, overall, stated } = ranking;
  const rows = units.flatMap((unit, index) => (estimateReaches(unit) ? [layout.firstUnit + index] : []));
  if (reachedByEstimate(overall, leastOverall(ranking))) rows.push(layout.overall);
  if (stated !== null && layout.stated !== null && estimateReaches(stated)) rows.push(layout.stated);
  return new Set(rows);
}
