import { findingOf, type Finding } from "../finding";
import type { RawTable } from "../rawTable";
import { writeCount } from "./checkRow";
import { countedHeading } from "./countedHeading";
import { figureFault, inThousands } from "./figureFault";

const fewestCounts = 3;
const least = 100;

/** Counts without a base that are a thousand times smaller than the others: whole numbers below 1,000 of which a thousand
 * times lies near the middle count. Excel has read the thousands point of 10.000 as a decimal point.
 * @param table raw counts as read; where units have bases their coverage tells more
 * @returns a warning for each, with the count that was probably meant */
export function checkLostThousands({ rows, headings }: Pick<RawTable, "rows" | "headings">): readonly Finding[] {
  if (rows.some(({ base }) => base !== null)) return [];
  const counts = rows.flatMap(({ installs }) => {
    const value = installs.value ?? 0;
    return value > 0 ? [inThousands(value) ?? value] : [];
  });
  const middle = counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
  if (counts.length < fewestCounts || middle < 1000) return [];
  return rows.flatMap(({ name, installs }): Finding[] => {
    const value = installs.value ?? 0;
    const isCut = figureFault(installs) === null && value > 0 && value < 1000 && value * least < middle;
    if (!isCut || value * 1000 > middle * 10 || value * 10_000 < middle) return [];
    const repair = writeCount(installs, value * 1000);
    const words = { name, ...countedHeading({ headings }), installs: value, middle, count: value * 1000 };
    return [findingOf("count-far-off", "warning", installs.cell, words, repair ? { repair } : {})];
  });
}
