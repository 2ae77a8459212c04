import { cellName } from "../address";
import { findingOf, type Finding } from "../finding";
import type { RawFigure, RawTable } from "../rawTable";
import { figureFault } from "./figureFault";
import { headingOf } from "./headingOf";

interface Sum {
  readonly face: number;
  readonly lowest: number;
  readonly highest: number;
  /** Units without a readable count. */
  readonly lacking: number;
}

/** What the stated total says of the units' sum, for installs and for the base. Worded counts make the sum an interval: a
 * total within it fits; one that is above it while units have not reported may be theirs; any other differs.
 * @param table raw counts as read
 * @returns at most one finding for each of the two
 * @see measures 3.15 */
export function checkTotal(table: Pick<RawTable, "total" | "headings" | "columns" | "rows">): readonly Finding[] {
  const { total, rows } = table;
  if (total === null) return [];
  return (["installs", "base"] as const).flatMap((kind): Finding[] => {
    const stated = total[kind];
    if (!stated || figureFault(stated) === "blank") return [];
    const { cell } = stated;
    const name = total.name || cellName(cell);
    const heading = headingOf(table, kind);
    if (stated.value === null) {
      return [findingOf("total-unreadable", "warning", cell, { name, heading, value: stated.printed ?? "" })];
    }
    const sum = sumOf(rows.map((row) => row[kind]));
    if (stated.value === sum.face) return [];
    const difference = Math.abs(stated.value - sum.face);
    const words = { name, heading, stated: stated.value, sum: sum.face, difference };
    const [least, most] = [stated.range?.lowest ?? stated.value, stated.range?.highest ?? stated.value];
    if (most >= sum.lowest && least <= sum.highest) {
      const { lowest, highest } = sum;
      return [findingOf("total-fits", "note", cell, { ...words, units: rows.length, lowest, highest })];
    }
    if (least > sum.highest && sum.lacking > 0) {
      return [findingOf("total-lacks-units", "note", cell, { ...words, lacking: sum.lacking })];
    }
    return [findingOf("total-differs", "warning", cell, words)];
  });
}

function sumOf(figures: readonly (RawFigure | null)[]): Sum {
  let [face, lowest, highest, lacking] = [0, 0, 0, 0];
  for (const figure of figures) {
    if (figure === null || figure.value === null) {
      lacking += 1;
      continue;
    }
    face += figure.value;
    lowest += figure.range?.lowest ?? figure.value;
    highest += figure.range?.highest ?? figure.value;
  }
  return { face, lowest, highest, lacking };
}
