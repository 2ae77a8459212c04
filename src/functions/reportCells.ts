import type { Count } from "../domain/count";
import { reportFacts } from "../domain/reportFacts";
import { answer } from "./answer";
import { counts, days, leftOut, targets } from "./cellArguments";
import { argumentError, measureError, type ArgumentName } from "./cellError";
import { onlyNamed } from "./onlyNamed";
import { reportParagraph } from "./reportParagraph";
import { names, spokenLanguages } from "./textArguments";
import type { Cell } from "./toCells";
import { allValues, oneValue, requireSameShape } from "./wholeArguments";

/** The arguments of REPORT as Excel hands them over; those from base on may be left out. */
export interface ReportCells {
  readonly place: unknown;
  readonly names: unknown;
  readonly installs: unknown;
  readonly asOf: unknown;
  readonly base: unknown;
  readonly target: unknown;
  readonly deadline: unknown;
  readonly rank: unknown;
  readonly of: unknown;
  readonly rankBefore: unknown;
  readonly language: unknown;
}

/** The answer of REPORT: the paragraph for the meeting; empty text where no unit is named.
 * @param cells the arguments
 * @returns one cell of text
 * @throws CustomFunctions.Error where an argument can't be taken or the paragraph can't be written */
export function reportCells(cells: ReportCells): Cell[][] {
  return answer(() => {
    const place = oneValue(names("place", cells.place));
    const [column, installs] = [names("names", cells.names), counts("installs", cells.installs)];
    requireSameShape(column, installs);
    const all = allValues(column);
    const counted = allValues(onlyNamed(installs, all));
    const named = all.filter((name) => name !== "");
    const asOf = oneValue(days("as_of", cells.asOf));
    if (asOf === 0) throw argumentError("no-such-date", "as_of", asOf);
    const target = oneValue(targets(cells.target));
    const language = oneValue(spokenLanguages(cells.language));
    const facts = reportFacts({
      units: named.map((name, index) => ({ name, installs: counted[index] ?? null })),
      asOf,
      base: leftOut(cells.base) ? null : oneValue(counts("base", cells.base)),
      target,
      deadline: oneValue(days("deadline", cells.deadline)) || null,
      rank: given("rank", cells.rank),
      of: given("of", cells.of),
      rankBefore: given("rank_before", cells.rankBefore),
    });
    return [[facts.ok ? reportParagraph(place, facts.value, target, language) : measureError(facts.failure)]];
  });
}

/** 0 and blank are no place, as left out is. */
function given(name: ArgumentName, cells: unknown): Count | null {
  return oneValue(counts(name, cells)) || null;
}
