import { fixedCellName } from "./address";
import type { RankMeasure } from "./buildChoices";
import { allUnits, cellIn, headCells, type RankingLayout } from "./rankingLayout";
import type { RankingColumn } from "./rankingColumns";

/** A row of a ranking sheet whose cells formulas name. */
export interface FormulaRow {
  readonly layout: RankingLayout;
  readonly row: number;
}

/** The formulas of a ranking sheet that say the same natively and by BLUEZONE functions. */
export interface RankingFormulas {
  coverage(at: FormulaRow, base: "base" | "secondBase"): string;
  targetCount(at: FormulaRow): string;
  gap(at: FormulaRow): string;
  pace(at: FormulaRow, overdue: string): string;
}

const cell = ({ layout, row }: FormulaRow, column: RankingColumn) => cellIn(layout, column, row);
const days = `(${headCells.deadline}-${headCells.asOf})`;

/** The column that places by a measure are taken from. */
export const measuredColumn: Readonly<Record<RankMeasure, RankingColumn>> = {
  coverage: "coverage",
  "second-coverage": "secondCoverage",
  installs: "installs",
  gap: "gap",
};

/** The place of a unit by a measure, blank where it has none. RANK.EQ compares the quotients as Excel holds them: equal
 * fractions are always equal there, and different ones different as long as no base is above 67,108,863 (2^26).
 * @param at the unit's row
 * @param measure what places are given by
 * @returns a formula that Excel has without the add-in */
export function placeFormula(at: FormulaRow, measure: RankMeasure): string {
  const column = measuredColumn[measure];
  if (!at.layout.columns.includes(column)) return "";
  const own = cell(at, column);
  return `=IF(COUNT(${own})=0,"",RANK.EQ(${own},${allUnits(at.layout, column)},${measure === "gap" ? 1 : 0}))`;
}

/** A unit's part of the installs in the overall row, blank where that row leaves it out. */
export function shareFormula(at: FormulaRow): string {
  const { layout } = at;
  const overall = fixedCellName({ row: layout.overall, column: layout.columns.indexOf("installs") });
  const counted = cell(at, layout.columns.includes("base") ? "coverage" : "installs");
  return `=IF(COUNT(${counted})=0,"",IF(${overall}=0,"",${cell(at, "installs")}/${overall}))`;
}

/** Where a count is missing, is text or an error, or the base is 0, the cell stays blank: an error here would take every
 * unit's place away. */
function whereBoth(at: FormulaRow, base: "base" | "secondBase", formula: string): string {
  return `=IF(COUNT(${cell(at, "installs")},${cell(at, base)})<2,"",IF(${cell(at, base)}=0,"",${formula}))`;
}

function whereBased(at: FormulaRow, formula: string): string {
  return `=IF(COUNT(${cell(at, "base")})=0,"",IF(${cell(at, "base")}=0,"",${formula}))`;
}

/** Where there is a unit before this one; the rival's row is found by the smallest better value. */
function whereRival(
  at: FormulaRow,
  measure: RankMeasure,
  formula: (rival: (column: RankingColumn) => string) => string,
) {
  const place = cell(at, "place");
  const column = measuredColumn[measure];
  const values = allUnits(at.layout, column);
  const nearest = `${measure === "gap" ? "SMALL" : "LARGE"}(${values},${place}-1)`;
  const rival = (wanted: RankingColumn) =>
    wanted === column ? nearest : `INDEX(${allUnits(at.layout, wanted)},MATCH(${nearest},${values},0))`;
  return `=IF(COUNT(${place})=0,"",IF(${place}=1,"",${formula(rival)}))`;
}

function byDifference(at: FormulaRow, measure: "installs" | "gap"): string {
  return whereRival(at, measure, (rival) =>
    measure === "installs"
      ? `${rival("installs")}-${cell(at, "installs")}+1`
      : `${cell(at, "gap")}-MAX(0,${rival("gap")}-1)`,
  );
}

/** Places gained since the report before, blank without a place now.
 * @param at the unit's row
 * @param unplaced a text in a formula, for a unit that had no place */
export function changeFormula(at: FormulaRow, unplaced: string): string {
  const [now, before] = [cell(at, "place"), cell(at, "placeBefore")];
  return `=IF(COUNT(${now})=0,"",IF(COUNT(${before})=0,${unplaced},${before}-${now}))`;
}

/** Further installs that gain a unit one place, with the floor taken on whole numbers.
 * @param at the unit's row
 * @param measure what places are given by
 * @see measures 3.9 */
export function toGainFormula(at: FormulaRow, measure: RankMeasure): string {
  if (!at.layout.columns.includes(measuredColumn[measure])) return "";
  if (measure === "installs" || measure === "gap") return byDifference(at, measure);
  const base = measure === "coverage" ? "base" : "secondBase";
  return whereRival(at, measure, (rival) => {
    const product = `${rival("installs")}*${cell(at, base)}`;
    return `(${product}-MOD(${product},${rival(base)}))/${rival(base)}-${cell(at, "installs")}+1`;
  });
}

/** The formulas that Excel has without the add-in. Ceilings and floors are taken on whole numbers. */
export const nativeFormulas: RankingFormulas = {
  coverage: (at, base) => whereBoth(at, base, `${cell(at, "installs")}/${cell(at, base)}`),
  targetCount: (at) =>
    whereBased(at, `INT((ROUND(${cell(at, "target")}*1000000,0)*${cell(at, "base")}+999999)/1000000)`),
  gap: (at) => `=IF(COUNT(${cell(at, "coverage")})=0,"",MAX(0,${cell(at, "targetCount")}-${cell(at, "installs")}))`,
  pace: (at, overdue) => {
    const gap = cell(at, "gap");
    return `=IF(COUNT(${gap})=0,"",IF(${gap}=0,0,IF(${days}<=0,${overdue},INT((${gap}+${days}-1)/${days}))))`;
  },
};

/** The same by BLUEZONE functions, one cell each: a table takes no formula that spills. Places and what rests on them stay
 * native: a function would be handed the whole column for every row, and no function may wait for two others. */
export const bluezoneFormulas: RankingFormulas = {
  ...nativeFormulas,
  coverage: (at, base) => whereBoth(at, base, `BLUEZONE.COVERAGE(${cell(at, "installs")},${cell(at, base)})`),
  targetCount: (at) => whereBased(at, `BLUEZONE.TARGET_COUNT(${cell(at, "base")},${cell(at, "target")})`),
  gap: (at) =>
    whereBoth(at, "base", `BLUEZONE.GAP_TO_TARGET(${cell(at, "installs")},${cell(at, "base")},${cell(at, "target")})`),
  pace: (at, overdue) => {
    const [installs, base, target] = [cell(at, "installs"), cell(at, "base"), cell(at, "target")];
    const isReached = `${installs}*1000000>=ROUND(${target}*1000000,0)*${base}`;
    const asked = [installs, base, headCells.asOf, headCells.deadline, target].join(",");
    return whereBoth(at, "base", `IF(${days}<=0,IF(${isReached},0,${overdue}),BLUEZONE.PACE_NEEDED(${asked}))`);
  },
};
