import { findingOf, type Finding } from "../finding";
import type { RawRow, RawTable } from "../rawTable";
import { writeCount } from "./checkRow";
import { figureFault } from "./figureFault";

const fewestUnits = 5;
/** How many times the middle coverage a coverage is far off at, and how far apart far ones then are from the others. */
const far = 5;
const apart = 2;
const thousandfold = { from: 300, to: 3000 };

interface Covered {
  readonly row: RawRow;
  readonly coverage: number;
}

/** Coverages so far from all others that a figure has probably lost or gained a digit: more than five times below or above
 * the middle one, at least twice as far out as any other unit's, and at most a quarter of the units. A count a thousand times
 * too small is one whose thousands point Excel has read as a decimal one.
 * @param table raw counts as read
 * @returns a warning for each such unit, in the order of the rows */
export function checkCoverages({ rows, headings }: Pick<RawTable, "rows" | "headings">): readonly Finding[] {
  const covered = rows.flatMap((row): Covered[] => {
    const { installs, base } = row;
    if (!base || figureFault(installs) !== null || figureFault(base) !== null || !base.value) return [];
    return [{ row, coverage: (installs.value ?? 0) / base.value }];
  });
  if (covered.length < fewestUnits) return [];
  const sorted = covered.map(({ coverage }) => coverage).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const low = sorted.filter((coverage) => coverage * far < middle);
  const high = sorted.filter((coverage) => coverage > middle * far);
  const others = sorted.slice(low.length, sorted.length - high.length);
  const lowest = others[0] ?? middle;
  const highest = others.at(-1) ?? middle;
  const few = (low.length + high.length) * 4 <= sorted.length;
  const lowApart = few && (low.at(-1) ?? 0) * apart < lowest;
  const highApart = few && (high[0] ?? Infinity) > highest * apart;
  return covered
    .filter(({ coverage }) => (lowApart && coverage * far < middle) || (highApart && coverage > middle * far))
    .map(({ row, coverage }) => {
      const words = {
        name: row.name,
        heading: headings.base,
        coverage,
        lowestCoverage: lowest,
        highestCoverage: highest,
      };
      const repair = thousandRepair(row, coverage === 0 ? 0 : middle / coverage);
      return findingOf("coverage-far-off", "warning", row.installs.cell, words, repair ? { repair } : {});
    });
}

function thousandRepair({ installs }: RawRow, times: number): ReturnType<typeof writeCount> {
  const cut = times > thousandfold.from && times < thousandfold.to;
  return cut ? writeCount(installs, (installs.value ?? 0) * 1000) : null;
}
