import type { UnitAlias } from "../domain/unitName/unitColumn";
import type { BuildChoices } from "./buildChoices";
import { checkBase } from "./check/checkBase";
import { checkCoverages } from "./check/checkCoverages";
import { checkDays } from "./check/checkDays";
import { checkEarlier } from "./check/checkEarlier";
import { checkHidden } from "./check/checkHidden";
import { checkHiddenTotal } from "./check/checkHiddenTotal";
import { checkLostThousands } from "./check/checkLostThousands";
import { checkNames } from "./check/checkNames";
import { checkOrdinals } from "./check/checkOrdinals";
import { checkRates } from "./check/checkRates";
import { checkRow } from "./check/checkRow";
import { checkRowsLeftOut } from "./check/checkRowsLeftOut";
import { checkSameCounts } from "./check/checkSameCounts";
import { checkTexts } from "./check/checkTexts";
import { checkTotal } from "./check/checkTotal";
import { findingOf, type Finding } from "./finding";
import type { Grid } from "./grid";
import { holdsCounts } from "./findRawTables";
import type { RawTable } from "./rawTable";

/** What the checks go by beside the table itself. */
export interface CheckOptions extends Pick<BuildChoices, "deadline" | "rankBy"> {
  readonly aliases?: readonly UnitAlias[];
}

/** What is worth saying about raw counts before a ranking is built on them: errors stop the build, warnings should be looked
 * at, notes inform.
 * @param table raw counts as read, with the bases and earlier reports joined to them
 * @param grid the cells they were read from
 * @param options deadline, measure and aliases, where a person gave them
 * @returns findings in the order of the sheet's rows, those about the whole sheet last
 * @see measures, section 4 */
export function checkRawTable(table: RawTable, grid: Grid, options: CheckOptions = {}): readonly Finding[] {
  const words = { sheet: table.sheet };
  if (table.rows.length === 0) return [findingOf("no-units", "error", null, words)];
  if (!holdsCounts(table, grid)) return [findingOf("no-counts", "error", null, words)];
  const findings = [
    ...checkNames(table),
    ...table.rows.flatMap((row) => checkRow(row, table)),
    ...checkRates(table),
    ...checkCoverages(table),
    ...checkLostThousands(table),
    ...checkSameCounts(table),
    ...checkEarlier(table, options.aliases ?? []),
    ...checkTotal(table),
    ...checkHiddenTotal(table),
    ...checkTexts(table, grid),
    ...checkHidden(table, grid),
    ...checkRowsLeftOut(table, grid),
    ...checkOrdinals(table, grid),
    ...checkBase(table, options.rankBy),
    ...checkDays(table, options.deadline ?? undefined),
  ];
  const place = ({ cell }: Finding): number => cell?.row ?? Infinity;
  return findings.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
