import type { Count } from "../domain/count";
import { rankingTable, type RankingEntry, type RankingLine } from "../domain/rankingTable";
import { resultSentences, type ResultWord } from "../locales/functions";
import { say } from "../locales/sentences";
import { answer } from "./answer";
import { counts, leftOut, targets, type CellArgument } from "./cellArguments";
import { measureError } from "./cellError";
import { keepResults } from "./keepResults";
import { onlyNamed } from "./onlyNamed";
import { changeWords } from "./rankChangeCells";
import { names } from "./textArguments";
import type { Cell } from "./toCells";
import { allValues, oneValue, requireSameShape } from "./wholeArguments";

/** The arguments of RANKING as Excel hands them over. */
export interface RankingCells {
  readonly names: unknown;
  readonly installs: unknown;
  readonly base: unknown;
  readonly target: unknown;
  readonly installsBefore: unknown;
  readonly baseBefore: unknown;
}

const header: readonly ResultWord[] = ["rank", "unit", "installs", "base", "coverage", "gap", "change"];
const kept = keepResults<readonly RankingLine[]>();

/** The answer of RANKING: a header and one row for each named unit, best first.
 * @param cells the arguments; target, installsBefore and baseBefore may be left out
 * @returns seven columns: place, unit, installs, base, coverage, gap, change
 * @throws CustomFunctions.Error where an argument can't be taken or the ranges differ in shape */
export function rankingCells(cells: RankingCells): Cell[][] {
  return answer(
    () => {
      const entries = namedEntries(cells);
      const target = oneValue(targets(cells.target));
      const contents = entries.map(entryCells);
      const lines = kept(String(target), contents, () => rankingTable(entries, target));
      return [header.map((word) => say(resultSentences, word)), ...lines.map(lineCells)];
    },
    ...(["General", "General", "General", "General", "0.00%", "General", '"▲"0;"▼"0;0'] as const),
  );
}

function namedEntries(cells: RankingCells): RankingEntry[] {
  const units = names("names", cells.names);
  const [installs, base] = [counts("installs", cells.installs), counts("base", cells.base)];
  const before = leftOut(cells.installsBefore) ? null : counts("installs_before", cells.installsBefore);
  const baseBefore = leftOut(cells.baseBefore) ? null : counts("base_before", cells.baseBefore);
  requireSameShape(units, ...[installs, base, before, baseBefore].filter((argument) => argument !== null));
  const named = allValues(units);
  const column = (argument: CellArgument<Count>) => allValues(onlyNamed(argument, named));
  const [now, bases] = [column(installs), column(base)];
  const counted = before && column(before);
  const among = baseBefore ? column(baseBefore) : bases;
  return named
    .filter((name) => name !== "")
    .map((name, index) => ({
      name,
      installs: now[index] ?? null,
      base: bases[index] ?? null,
      // 0 and blank can't be told apart, and a unit without a count had no place.
      before: counted && { installs: counted[index] || null, base: among[index] ?? null },
    }));
}

function entryCells({ name, installs, base, before }: RankingEntry): readonly unknown[] {
  return [name, installs, base, before !== null, before?.installs, before?.base];
}

function lineCells({ entry, measures }: RankingLine): Cell[] {
  const [installs, base] = [entry.installs ?? "", entry.base ?? ""];
  if (!measures.ok) {
    const none = measureError(measures.failure);
    return [none, entry.name, installs, base, none, none, ""];
  }
  const { place, coverage, gap, change } = measures.value;
  return [place, entry.name, installs, base, coverage, gap, change === null ? "" : changeWords(change)];
}
