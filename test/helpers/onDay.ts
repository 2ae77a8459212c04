import { dayOfDate } from "../../src/domain/dayOfDate";
import type { Day } from "../../src/domain/excelDay";
import { valueOf } from "./counted";

/** A date written as in Vietnam, 16/8/2020, as Excel's day. */
export function onDay(written: string): Day {
  const [day = 0, month = 0, year = 0] = written.split("/").map(Number);
  return valueOf(dayOfDate({ year, month, day }));
}
