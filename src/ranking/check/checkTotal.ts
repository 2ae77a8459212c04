import { cellName } from "../address";
import { findingOf, type Finding } from "../finding";
import type { RawFigure, RawTable } from "../rawTable";
import { writeCount } from "./checkRow";
import { figureFault, inThousands } from "./figureFault";
import { headingOf } from "./headingOf";

interface Sum {
  readonly face: number;
  readonly lowest: number;
  readonly highest: number;
  /** Units without a readable count. */
  readonly lacking: number;
}

/** What the stated total says of the units' sum, for installs and for the base. Worded counts make the sum an interval: a
 * total within it fits, and while units have not reported it holds none of them; one that is above it may be theirs; one a
 * thousand times smaller has lost its thousands; any other differs.
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
    const { lowest, highest, lacking } = sum;
    const lost = lostThousands(stated.value, sum);
    if (lost !== null) {
      const repair = writeCount(stated, lost);
      const held = { name, heading, value: stated.value, sum: sum.face, count: lost };
      return [findingOf("total-in-thousands", "warning", cell, held, repair ? { repair } : {})];
    }
    if (!Number.isInteger(stated.value))
      return [findingOf("total-not-whole", "warning", cell, { name, heading, value: stated.value })];
    const units = rows.length - lacking;
    const difference = Math.abs(stated.value - sum.face);
    const words = { name, heading, stated: stated.value, sum: sum.face, difference };
    if (stated.value === sum.face) {
      if (lacking === 0 || units === 0) return [];
      const part = { name, heading, stated: stated.value, units, listed: rows.length, lacking };
      return [findingOf("total-of-reported", "note", cell, part)];
    }
    const [least, most] = [stated.range?.lowest ?? stated.value, stated.range?.highest ?? stated.value];
    if (most >= lowest && least <= highest) {
      const fits = { ...words, units, lowest, highest };
      if (lacking === 0) return [findingOf("total-fits", "note", cell, fits)];
      return [findingOf("total-fits-reported", "note", cell, { ...fits, listed: rows.length, lacking })];
    }
    if (least > highest && lacking > 0) return [findingOf("total-lacks-units", "note", cell, { ...words, lacking })];
    return [findingOf("total-differs", "warning", cell, words)];
  });
}

/** The total that a number probably was before Excel read its thousands point as a decimal one: 75.410 has become 75.41, and
 * 76.000 has become 76, which only the units' sum can tell. */
function lostThousands(stated: number, { lowest, highest }: Sum): number | null {
  const whole = stated * 1000;
  const isTheirs = Number.isInteger(stated) && stated > 0 && stated < 1000 && whole >= lowest && whole <= highest;
  return isTheirs ? whole : inThousands(stated);
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
