import { allUnits, cellIn } from "./rankingLayout";
import type { RankingColumn } from "./rankingColumns";
import type { FormulaRow } from "./rankingFormulas";

const cell = ({ layout, row }: FormulaRow, column: RankingColumn) => cellIn(layout, column, row);

function whereBased(at: FormulaRow, formula: string): string {
  return `=IF(COUNT(${cell(at, "base")})=0,"",IF(${cell(at, "base")}=0,"",${formula}))`;
}

/** The formulas of a row of all units where their own target counts add up to what all have to reach; Excel has them without
 * the add-in. */
export const wholeFormulas = {
  /** What the units that have a coverage need together. */
  targetCount: (at: FormulaRow) =>
    whereBased(at, `SUMIFS(${allUnits(at.layout, "targetCount")},${allUnits(at.layout, "coverage")},">=0")`),
  /** What all units need together, blank where one has no base. */
  targetCountOfAll: (at: FormulaRow) => {
    const counts = allUnits(at.layout, "targetCount");
    return whereBased(at, `IF(COUNT(${counts})<ROWS(${counts}),"",SUM(${counts}))`);
  },
  /** The target count as a share of the base. */
  target: (at: FormulaRow) =>
    `=IF(COUNT(${cell(at, "targetCount")})=0,"",${cell(at, "targetCount")}/${cell(at, "base")})`,
  gap: (at: FormulaRow) => {
    const [needed, installs] = [cell(at, "targetCount"), cell(at, "installs")];
    return `=IF(COUNT(${cell(at, "coverage")},${needed})<2,"",MAX(0,${needed}-${installs}))`;
  },
} as const;
