import { matchUnits } from "../domain/unitName/matchUnits";
import type { UnitOutcome } from "../domain/unitName/unitOutcome";
import { answer } from "./answer";
import { notAvailable, valueError } from "./cellError";
import { keepResults } from "./keepResults";
import { onlyNamed } from "./onlyNamed";
import { names, tableValues } from "./textArguments";
import type { Cell } from "./toCells";
import { allValues, requireSameShape } from "./wholeArguments";

const kept = keepResults<readonly UnitOutcome[]>();

/** The answer of UNIT_LOOKUP: for each name the value beside the unit of that name, whatever its spelling.
 * @param name the names to find, as Excel handed them over; they are judged together, as one column
 * @param among the whole column of names to find them in; rows without a name are skipped
 * @param values the column to take the value from
 * @returns values in the shape of name; empty text for a blank name, an error of its own for a name that finds no unit or two
 * @throws CustomFunctions.Error where the whole result is one error */
export function lookupCells(name: unknown, among: unknown, values: unknown): Cell[][] {
  return answer(() => {
    const column = names("names", among);
    const table = tableValues("values", values);
    requireSameShape(column, table);
    const all = allValues(column);
    const listed = all.filter((one) => one !== "");
    const beside = onlyNamed(table, all).rows[0] ?? [];
    const sought = names("name", name);
    const spellings = sought.rows.map((row) => row.map(sought.read));
    const texts = spellings.flat().map((one) => (typeof one === "string" ? one : ""));
    const outcomes = kept(
      String(texts.length),
      [texts, listed],
      () => matchUnits({ names: texts }, { names: listed }).outcomes,
    );
    const width = spellings[0]?.length ?? 1;
    const cellOf = (spelling: string, outcome: UnitOutcome | undefined): Cell =>
      isFound(outcome) ? table.read(beside[outcome.row]) : absence(spelling, outcome, listed);
    return spellings.map((row, index) =>
      row.map((spelling, place) =>
        typeof spelling === "string" ? cellOf(spelling, outcomes[index * width + place]) : spelling,
      ),
    );
  });
}

type FoundUnit = Extract<UnitOutcome, { readonly kind: "matched" | "listed" }>;

function isFound(outcome: UnitOutcome | undefined): outcome is FoundUnit {
  return outcome?.kind === "matched" || outcome?.kind === "listed";
}

function absence(
  spelling: string,
  outcome: Exclude<UnitOutcome, FoundUnit> | undefined,
  listed: readonly string[],
): CustomFunctions.Error | "" {
  if (spelling === "") return "";
  if (outcome?.kind === "proposed") {
    return notAvailable("unsure-unit", { value: spelling, candidate: listed[outcome.row] ?? "" });
  }
  if (outcome?.kind !== "ambiguous") return notAvailable("no-such-unit", { value: spelling });
  const [first = spelling, second] = [...new Set(outcome.rows.map((row) => listed[row] ?? ""))];
  if (second === undefined) return valueError("same-unit-twice", { first });
  return valueError("two-units", { value: spelling, first, second });
}
