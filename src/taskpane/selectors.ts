import type { Finding } from "../ranking/finding";
import type { Grid } from "../ranking/grid";
import { rankingTableName } from "../ranking/planRankingSheet";
import { whyNoTable } from "../ranking/whyNoTable";
import { spokenFigures } from "../locales/voice";
import { errorsOf } from "./draft";
import { separatorsOf, type Separators } from "./formulaText";
import type { PaneState } from "./state";

/** Whether no visible sheet holds a value. */
export function isWorkbookEmpty(state: PaneState): boolean {
  return state.reading?.grids.every(({ values }) => values.length === 0) ?? false;
}

/** How the user's Excel writes formulas. */
export function separatorsIn(state: PaneState): Separators {
  return separatorsOf(spokenFigures(state).decimal);
}

/** The errors in the figures to build from that nobody has chosen to build with. */
export function openErrors({ draft, accepted }: PaneState): readonly Finding[] {
  return errorsOf(draft?.findings ?? []).filter(({ key }) => !accepted.includes(key));
}

/** Why no raw counts were found on the sheet in front, or where that one is empty or the ranking's own, on the first that
 * is not. */
export function whyNothingFound({ reading }: PaneState): Finding | null {
  const isOurs = ({ tables = [] }: Grid) => tables.some(({ name }) => name === rankingTableName);
  const filled = reading?.grids.filter((grid) => grid.values.length > 0 && !isOurs(grid)) ?? [];
  const grid = filled.find(({ sheet }) => sheet === reading?.activeSheet) ?? filled[0];
  return grid ? whyNoTable(grid) : null;
}
