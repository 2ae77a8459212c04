import { columnRole } from "../columnWords";
import { findingOf, type Finding } from "../finding";
import type { RawTable } from "../rawTable";
import type { MatchedBases } from "./matchBases";

const mostNamed = 5;

/** Populations that another table of the workbook gives otherwise, by more than a tenth: one of them is out of date, or of
 * another place. A table of another base, or of another year said in its heading, is no contradiction.
 * @param table raw counts with the bases that are used
 * @param matched the tables of bases, with what became of each unit's name
 * @returns warnings in the order of the rows; one for all where there are many */
export function disagreeingBases(table: RawTable, matched: readonly MatchedBases[]): readonly Finding[] {
  const used = table.base;
  if (!used || columnRole(used.heading)?.role !== "base") return [];
  return matched.flatMap(({ bases, outcomes, shared }): readonly Finding[] => {
    const { register, sheet } = bases;
    const same = sheet === used.sheet && register.heading === used.heading;
    const otherYear = register.year !== null && used.year !== null && register.year !== used.year;
    if (same || otherYear || bases.kind !== "people") return [];
    const heading = used.heading;
    const apart = table.rows.flatMap(({ name, base }, at): Finding[] => {
      const outcome = outcomes[at];
      const other = outcome?.kind === "matched" && !shared.has(at) ? bases.rows[outcome.row]?.base.value : null;
      if (!base?.value || !other || Math.abs(base.value - other) * 10 <= base.value) return [];
      return [
        findingOf("bases-disagree", "warning", base.cell, {
          name,
          heading,
          base: base.value,
          other,
          otherSheet: sheet,
        }),
      ];
    });
    if (apart.length <= mostNamed) return apart;
    const words = { units: apart.length, heading, otherSheet: sheet };
    return [findingOf("many-bases-disagree", "warning", apart[0]?.cell ?? null, words)];
  });
}
