import type { Language } from "../locales/language";
import { say, type Words } from "../locales/sentences";
import { sheetSentences, type SheetSentence } from "../locales/sheet";
import { cellInFormula, cellName, fixedAreaName, fixedCellName } from "./address";
import type { CellValue } from "./grid";
import type { Ranking } from "./ranking";
import { headLines, rankingColumns as at, unitCells, type RankingLayout } from "./rankingLayout";
import type { RawFigure, RawRow } from "./rawTable";
import { distinctHeadings, sheetText, textInFormula } from "./sheetText";

const targetCell = fixedCellName({ row: headLines.target, column: 1 });

/** The cells of a ranking sheet: counts refer to the raw cells, everything else is worked out from them by formulas
 * that Excel has without the add-in.
 * @param ranking with at least one unit
 * @param layout of the same ranking
 * @param language of headings, labels and notes
 * @returns formulas and values, row by row over the owned columns */
export function rankingCells(
  ranking: Ranking,
  layout: RankingLayout,
  language: Language,
): readonly (readonly CellValue[])[] {
  const words = (key: SheetSentence, filled: Words = {}) => say(sheetSentences, key, filled, language);
  const blank = ["", "", "", "", "", "", ""];
  const labelled = (label: SheetSentence, value: CellValue) => [words(label), value, "", "", "", "", ""];
  const heading = ranking.headings.installs || words("installs");
  const base = ranking.headings.base || words("base");
  const name = ranking.headings.name || words("unit");
  const fixed = [words("coverage"), words("targetCount"), words("gap")];
  return [
    [words("title", { heading }), "", "", "", "", "", ""],
    labelled("asOf", ranking.asOf ?? words("asOfUnknown")),
    labelled("baseLine", sheetText(base)),
    labelled("target", ranking.target),
    labelled("source", sheetText(ranking.sheet)),
    blank,
    distinctHeadings([words("place"), name, heading, base, ...fixed]).map(sheetText),
    ...ranking.units.map((unit, index) => unitRow(ranking, layout, unit.source, layout.firstUnit + index)),
    overallRow(layout, ranking.overall.name || words("overall")),
    ...(layout.stated === null && layout.unreported === null ? [] : [blank]),
    ...statedRows(ranking, layout, words),
    ...(layout.unreported === null ? [] : [unreportedRow(layout, words("unreported"))]),
  ];
}

function keepBlank(figure: RawFigure | null): string {
  if (figure === null) return "";
  const cell = cellInFormula(figure.cell);
  return `=IF(${cell}="","",${cell})`;
}

function needed(base: string): string {
  return `INT((ROUND(${targetCell}*1000000,0)*${base}+999999)/1000000)`;
}

/** Blank where a count is missing, is text or an error, or the base is 0: an error here would take every unit's place away. */
function shareFormula(installs: string, base: string): string {
  return `=IF(COUNT(${installs},${base})<2,"",IF(${base}=0,"",${installs}/${base}))`;
}

function cellsOf(row: number) {
  return {
    installs: cellName({ row, column: at.installs }),
    base: cellName({ row, column: at.base }),
    coverage: cellName({ row, column: at.coverage }),
    targetCount: cellName({ row, column: at.targetCount }),
  };
}

function unitRow(ranking: Ranking, layout: RankingLayout, source: RawRow, row: number): CellValue[] {
  const { installs, base, coverage, targetCount } = cellsOf(row);
  return [
    `=IF(${coverage}="","",RANK.EQ(${coverage},${fixedAreaName(unitCells(layout, at.coverage))},0))`,
    `=${cellInFormula({ sheet: ranking.sheet, row: source.row, column: ranking.columns.name })}`,
    keepBlank(source.installs),
    keepBlank(source.base),
    shareFormula(installs, base),
    `=IF(COUNT(${base})=0,"",${needed(base)})`,
    `=IF(${coverage}="","",MAX(0,${targetCount}-${installs}))`,
  ];
}

function overallRow(layout: RankingLayout, label: string): CellValue[] {
  const { installs, base, coverage, targetCount } = cellsOf(layout.overall);
  const allInstalls = fixedAreaName(unitCells(layout, at.installs));
  const allBases = fixedAreaName(unitCells(layout, at.base));
  return [
    "",
    sheetText(label),
    `=SUMIFS(${allInstalls},${allBases},">0")`,
    `=SUMIFS(${allBases},${allInstalls},">=0")`,
    shareFormula(installs, base),
    `=IF(${coverage}="","",${needed(base)})`,
    `=IF(${coverage}="","",MAX(0,${targetCount}-${installs}))`,
  ];
}

function statedRows(
  ranking: Ranking,
  layout: RankingLayout,
  words: (key: SheetSentence, filled?: Words) => string,
): CellValue[][] {
  if (ranking.stated === null || layout.stated === null) return [];
  const { name } = ranking.stated;
  const stated = cellsOf(layout.stated);
  const sums = cellsOf(layout.overall);
  return [
    [
      "",
      words("stated", { name: name || words("overall") }),
      keepBlank(ranking.stated.source.installs),
      keepBlank(ranking.stated.source.base),
      shareFormula(stated.installs, stated.base),
      "",
      "",
    ],
    [
      "",
      words("difference"),
      `=IF(${stated.installs}="","",${stated.installs}-${sums.installs})`,
      `=IF(${stated.base}="","",${stated.base}-${sums.base})`,
      "",
      "",
      "",
    ],
  ];
}

function unreportedRow(layout: RankingLayout, label: string): CellValue[] {
  const counts = fixedAreaName(unitCells(layout, at.installs));
  const formula = `=${textInFormula(label)}&(ROWS(${counts})-COUNT(${counts}))&"/"&ROWS(${counts})`;
  return [formula, "", "", "", "", "", ""];
}
