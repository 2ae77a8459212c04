import { findingOf, type Finding } from "../finding";
import type { RawFigure, RawRow, RawTable } from "../rawTable";
import { writeCount } from "./checkRow";
import { countedHeading } from "./countedHeading";
import { figureFault, inThousands } from "./figureFault";

const fewestUnits = 5;
/** How many times the middle coverage a coverage is far off at, and how far apart far ones then are from the others. */
const far = 5;
const apart = 2;
const fewestForThousands = 3;
/** A coverage that no place has: its base has lost the thousands. */
const absurd = 10;
const thousandfold = { from: 100, to: 10_000 };

interface Covered {
  readonly row: RawRow;
  readonly coverage: number;
  /** Whether both figures are counts as they stand. */
  readonly sound: boolean;
}

/** Coverages so far from all others that a figure has probably lost or gained a digit: more than five times below or above
 * the middle one, at least twice as far out as any other unit's, and at most a quarter of the units. Whatever the others, a
 * coverage a thousand times off comes of a whole number whose thousands point Excel has read as a decimal one.
 * @param table raw counts as read
 * @returns a warning for each such unit, in the order of the rows */
export function checkCoverages({ rows, headings }: Pick<RawTable, "rows" | "headings">): readonly Finding[] {
  const covered = rows.flatMap(coveredOf);
  const sorted = covered.map(({ coverage }) => (coverage > absurd ? coverage / 1000 : coverage)).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const isFar = farFrom(sorted, middle);
  const others = sorted.filter((coverage) => !isFar(coverage) && !isThousandfold(ratio(coverage, middle)));
  const words = {
    heading: headings.base,
    ...countedHeading({ headings }),
    lowestCoverage: others[0] ?? middle,
    highestCoverage: others.at(-1) ?? middle,
  };
  return covered.flatMap(({ row, coverage, sound }): Finding[] => {
    const repair = covered.length < fewestForThousands ? null : thousandRepair(row, coverage, middle);
    if (!repair && !(sound && isFar(coverage))) return [];
    const said = { name: row.name, coverage, ...words };
    return [findingOf("coverage-far-off", "warning", row.installs.cell, said, repair ? { repair } : {})];
  });
}

function coveredOf(row: RawRow): readonly Covered[] {
  const [installs, base] = [meant(row.installs), row.base && meant(row.base)];
  if (installs === null || !base) return [];
  const sound = figureFault(row.installs) === null && row.base !== null && figureFault(row.base) === null;
  return [{ row, coverage: installs / base, sound }];
}

/** The count a figure stands for, with its thousands where they were lost. */
function meant(figure: RawFigure): number | null {
  const fault = figureFault(figure);
  if (fault === null) return figure.value;
  return fault === "in-thousands" && figure.value !== null ? inThousands(figure.value) : null;
}

function farFrom(sorted: readonly number[], middle: number): (coverage: number) => boolean {
  if (sorted.length < fewestUnits) return () => false;
  const low = sorted.filter((coverage) => coverage * far < middle);
  const high = sorted.filter((coverage) => coverage > middle * far);
  const others = sorted.slice(low.length, sorted.length - high.length);
  const few = (low.length + high.length) * 4 <= sorted.length;
  const lowApart = few && (low.at(-1) ?? 0) * apart < (others[0] ?? middle);
  const highApart = few && (high[0] ?? Infinity) > (others.at(-1) ?? middle) * apart;
  return (coverage) => (lowApart && coverage * far < middle) || (highApart && coverage > middle * far);
}

function isThousandfold(times: number): boolean {
  return times > thousandfold.from && times < thousandfold.to;
}

/** How many times one coverage is the other, whichever is larger. */
function ratio(a: number, b: number): number {
  return a > b ? a / b : b / a;
}

function thousandRepair({ installs, base }: RawRow, coverage: number, middle: number): ReturnType<typeof writeCount> {
  if (coverage > 0 && isCut(installs) && isThousandfold(middle / coverage)) return thousandOf(installs);
  return base && isCut(base) && isThousandfold(coverage / middle) ? thousandOf(base) : null;
}

function isCut(figure: RawFigure): boolean {
  return figureFault(figure) === null && (figure.value ?? 0) < 1000;
}

function thousandOf(figure: RawFigure): ReturnType<typeof writeCount> {
  return writeCount(figure, (figure.value ?? 0) * 1000);
}
