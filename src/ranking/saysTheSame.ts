import type { SheetMode } from "./buildChoices";
import type { RankedFigures, Ranking } from "./ranking";

const counts = ({ installs, base, secondBase }: RankedFigures) => [installs, base, secondBase];

/** What a sheet of a ranking keeps until it is built again: in a sheet of values everything, in a live one all but the
 * counts and the order, which follow the raw cells there. */
function kept(ranking: Ranking, mode: SheetMode): string {
  const { asOf, deadline, target, wholeTarget, rankBy, headings, base, secondBase, compared, stated, units } = ranking;
  const figures = mode === "values" ? counts : () => [];
  const rows = units.map((unit) => JSON.stringify([unit.name, unit.source.row, unit.target, ...figures(unit)]));
  const total = stated && [stated.name, ...figures(stated)];
  const heads = [headings.installs, headings.base, base?.sheet, secondBase?.heading, compared?.asOf];
  return JSON.stringify([ranking.sheet, asOf, deadline, target, wholeTarget, rankBy, heads, total, rows.sort()]);
}

/** Whether the sheet built from a ranking says what is said of the raw counts now.
 * @param built the ranking as it was built
 * @param now the ranking of the raw counts now
 * @param mode of the sheet */
export function saysTheSame(built: Ranking, now: Ranking, mode: SheetMode): boolean {
  return built === now || kept(built, mode) === kept(now, mode);
}
