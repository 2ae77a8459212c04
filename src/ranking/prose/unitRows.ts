import { readUnitName } from "../../domain/unitName/readUnitName";
import { sameUnit } from "../../domain/unitName/sameUnit";
import type { Observation } from "./observations";
import { dayOrder } from "./proseDays";
import type { ProseDay } from "./proseReading";

/** All counts the text gives for one unit. */
export interface UnitRow {
  readonly name: string;
  readonly observed: readonly Observation[];
}

/** A count that could not be put in a row of its own unit. */
export interface RowDoubt {
  readonly code: "same-unit-twice" | "name-fits-two";
  readonly observation: Observation;
}

/** The counts of a text as rows, one a unit; a unit with two counts for one day stays in two rows and is doubted.
 * @param observed counts in the order of the text
 * @returns rows in the order their units come up */
export function unitRows(observed: readonly Observation[]): { rows: readonly UnitRow[]; doubts: readonly RowDoubt[] } {
  const rows: { name: string; observed: Observation[] }[] = [];
  const doubts: RowDoubt[] = [];
  const byKey = new Map<string, typeof rows>();
  for (const observation of observed) {
    const { name } = observation.unit;
    const key = readUnitName(name).at(0)?.plain ?? name;
    const near = byKey.get(key) ?? [];
    byKey.set(key, near);
    const fitting = near.filter((row) => sameUnit(row.name, name) === "same");
    const [row] = fitting;
    const known = row?.observed.filter(({ day }) => sameDay(day, observation.day)) ?? [];
    if (fitting.length === 1 && row && known.length === 0) row.observed.push(observation);
    else if (fitting.length === 1 && known.some((other) => sameCount(other, observation))) continue;
    else {
      const fresh = { name, observed: [observation] };
      rows.push(fresh);
      near.push(fresh);
      if (fitting.length > 0)
        doubts.push({ code: fitting.length > 1 ? "name-fits-two" : "same-unit-twice", observation });
    }
  }
  return { rows, doubts };
}

function sameDay(a: ProseDay | null, b: ProseDay | null): boolean {
  return a === null || b === null ? a === b : dayOrder(a) === dayOrder(b);
}

function sameCount(a: Observation, b: Observation): boolean {
  return a.figure?.printed.toLowerCase() === b.figure?.printed.toLowerCase();
}
