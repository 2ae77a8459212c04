import type { Count } from "../domain/count";
import type { Day } from "../domain/excelDay";
import { counts, days, type CellArgument } from "./cellArguments";

/** The arguments of two reports, as every measure of pace takes them.
 * @param countBefore installs in the earlier report, as Excel handed them over
 * @param dateBefore day of the earlier report
 * @param countNow installs in the later report
 * @param dateNow day of the later report
 * @returns the four arguments in that order */
export function twoReports(
  countBefore: unknown,
  dateBefore: unknown,
  countNow: unknown,
  dateNow: unknown,
): [CellArgument<Count>, CellArgument<Day>, CellArgument<Count>, CellArgument<Day>] {
  return [
    counts("count_before", countBefore),
    days("date_before", dateBefore),
    counts("count_now", countNow),
    days("date_now", dateNow),
  ];
}
