import type { CellValue } from "./grid";
import type { RankedFigures, StatedRow } from "./ranking";
import { printedCell } from "./printedCell";
import { nativeFormulas, type FormulaRow } from "./rankingFormulas";
import { allUnits, cellIn, type RankingLayout } from "./rankingLayout";
import { rawReference, targetReference } from "./rawReference";
import { sheetText, textInFormula } from "./sheetText";
import { lineOf, type SheetWriting } from "./sheetWriting";
import { overallLabel, overallLabelFormula } from "./overallLabel";
import { secondHeading } from "./sheetWords";
import { summedShare } from "./summedShare";
import { wholeFormulas } from "./wholeFormulas";
import { ownTarget } from "./wholeTarget";

/** The lines under the units: all together by sum over sum, the total the raw sheet states, and how far the two differ.
 * @param writing of a ranking
 * @returns cells over the owned columns, from the overall row on */
export function overallRows(writing: SheetWriting): CellValue[][] {
  const { layout, ranking } = writing;
  const { stated } = ranking;
  const rows = [overallRow(writing)];
  if (stated === null || layout.stated === null) return rows;
  const blank = lineOf(layout, {});
  rows.push(blank, statedRow(writing, stated, layout.stated));
  if (layout.statedOnSecond !== null) rows.push(statedOnSecondRow(writing, stated, layout.statedOnSecond));
  return [...rows, differenceRow(writing, stated, layout.stated)];
}

function overallRow(writing: SheetWriting): CellValue[] {
  const { ranking, layout, mode, speak, formulas } = writing;
  const { overall } = ranking;
  if (mode === "values")
    return lineOf(layout, { unit: sheetText(overallLabel(ranking, layout, speak)), ...figureValues(writing, overall) });
  const at = { layout, row: layout.overall };
  const all = (column: "installs" | "base" | "secondBase") => allUnits(layout, column);
  const second = `SUMIFS(${all("secondBase")},${all("installs")},">=0")`;
  return lineOf(layout, {
    unit: overallLabelFormula(writing, overall.name || speak("overall")),
    installs: layout.columns.includes("base")
      ? `=SUMIFS(${all("installs")},${all("base")},">0")`
      : `=SUM(${all("installs")})`,
    base: `=SUMIFS(${all("base")},${all("installs")},">=0")`,
    coverage: formulas.coverage(at, "base"),
    secondBase: `=IF(${second}=0,"",${second})`,
    secondCoverage: secondOverall(layout),
    ...goalCells(writing, at, wholeFormulas.targetCount),
  });
}

/** Target, target count, gap and pace: by the share that all have to reach, or by what the units' own targets add up to. */
function goalCells(
  { ranking, formulas, speak, general }: SheetWriting,
  at: FormulaRow,
  summed: (at: FormulaRow) => string,
) {
  const overdue = textInFormula(speak("overdue"));
  if (ranking.wholeTarget === null)
    return {
      target: wholeFormulas.target(at),
      targetCount: summed(at),
      gap: wholeFormulas.gap(at),
      pace: nativeFormulas.pace(at, overdue),
    };
  const stated = ranking.stated?.source.target;
  const isOwn = ownTarget(stated) === ranking.wholeTarget;
  return {
    target: targetReference(isOwn ? stated : null, general),
    targetCount: formulas.targetCount(at),
    gap: formulas.gap(at),
    pace: formulas.pace(at, overdue),
  };
}

/** Installs of the units that have a second base, over those bases. */
function secondOverall(layout: RankingLayout): string {
  const base = cellIn(layout, "secondBase", layout.overall);
  const installs = `SUMIFS(${allUnits(layout, "installs")},${allUnits(layout, "secondBase")},">0")`;
  return `=IF(COUNT(${base})=0,"",${installs}/${base})`;
}

function statedRow(writing: SheetWriting, stated: StatedRow, row: number): CellValue[] {
  const { layout, mode, speak, formulas } = writing;
  const unit = sheetText(speak("stated", { name: stated.name || speak("overall") }));
  const printed = printedCell(stated.source.installs, mode, cellIn(layout, "installs", row));
  if (mode === "values") return lineOf(layout, { unit, printed, ...figureValues(writing, stated) });
  const at = { layout, row };
  return lineOf(layout, {
    unit,
    printed,
    installs: rawReference(stated.source.installs, mode),
    base: rawReference(stated.source.base, mode),
    coverage: formulas.coverage(at, "base"),
    secondBase: rawReference(stated.source.secondBase, mode),
    secondCoverage: formulas.coverage(at, "secondBase"),
    ...goalCells(writing, at, wholeFormulas.targetCountOfAll),
  });
}

/** The second base stands under the first, and its words say which it is. */
function statedOnSecondRow(writing: SheetWriting, stated: StatedRow, row: number): CellValue[] {
  const { ranking, layout, mode, speak, formulas } = writing;
  const words = { name: stated.name || speak("overall"), heading: secondHeading(ranking, speak) };
  const unit = sheetText(speak("statedOnSecond", words));
  const { installs, secondBase, secondCoverage } = stated;
  if (mode === "values")
    return lineOf(layout, { unit, installs: installs ?? "", base: secondBase ?? "", coverage: secondCoverage ?? "" });
  return lineOf(layout, {
    unit,
    installs: rawReference(stated.source.installs, mode),
    base: rawReference(stated.source.secondBase, mode),
    coverage: formulas.coverage({ layout, row }, "base"),
  });
}

function differenceRow({ ranking, layout, mode, speak }: SheetWriting, stated: StatedRow, row: number): CellValue[] {
  const unit = speak("difference");
  const { overall } = ranking;
  const between = (one: number | null, other: number) => (one === null ? "" : one - other);
  if (mode === "values")
    return lineOf(layout, {
      unit,
      installs: between(stated.installs, overall.installs),
      base: between(stated.base, overall.base),
    });
  const formula = (column: "installs" | "base") => {
    const cell = cellIn(layout, column, row);
    return `=IF(COUNT(${cell})=0,"",${cell}-${cellIn(layout, column, layout.overall)})`;
  };
  return lineOf(layout, { unit, installs: formula("installs"), base: formula("base") });
}

function figureValues({ ranking, speak }: SheetWriting, figures: RankedFigures) {
  return {
    installs: figures.installs ?? "",
    base: figures.base ?? "",
    coverage: figures.coverage ?? "",
    secondBase: figures.secondBase ?? "",
    secondCoverage: figures.secondCoverage ?? "",
    target: ranking.wholeTarget ?? summedShare(figures) ?? "",
    targetCount: figures.targetCount ?? "",
    gap: figures.gap ?? "",
    pace: figures.pace === "overdue" ? speak("overdue") : (figures.pace ?? ""),
  };
}
