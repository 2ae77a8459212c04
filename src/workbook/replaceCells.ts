import type { CellChange } from "../ranking/finding";
import type { CellValue } from "../ranking/grid";
import { literalText } from "./literalText";
import { runExcel } from "./runExcel";

interface Run {
  readonly changes: readonly CellChange[];
  readonly range: Excel.Range;
}

/** Cells below one another in a column, which Excel is asked for as one range. */
function runsOf(changes: readonly CellChange[]): readonly (readonly CellChange[])[] {
  const runs: CellChange[][] = [];
  for (const change of changes) {
    const { sheet, row, column } = change.cell;
    const last = runs.at(-1)?.at(-1)?.cell;
    if (last?.sheet === sheet && last.column === column && last.row + 1 === row) runs.at(-1)?.push(change);
    else runs.push([change]);
  }
  return runs;
}

function asked(context: Excel.RequestContext, changes: readonly CellChange[]): Run {
  const [first] = changes;
  if (first === undefined) throw new RangeError("a run of no cells");
  const { sheet, row, column } = first.cell;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, changes.length, 1);
  return { changes, range: range.load("values,formulas,numberFormat") };
}

function holds({ range }: Run, at: number, before: CellValue): boolean {
  const value: unknown = range.values[at]?.[0];
  const formula: unknown = range.formulas[at]?.[0];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return value === before && !isFormula;
}

function formatOf({ range }: Run, at: number): string {
  return String(range.numberFormat[at]?.[0] ?? "General");
}

/** A number would be stored as text again in a cell with the text format. */
function formatFor({ after, numberFormat }: CellChange, held: string): string {
  return numberFormat ?? (held === "@" && typeof after === "number" ? "General" : held);
}

/** Replaces what cells hold, all of them or none: where one no longer holds what was seen there, or holds a formula, nothing
 * is written. One request looks, one writes, so that no figure typed in between is lost.
 * @param changes cells with what was seen in each and what it is to hold
 * @returns the changes that take it back, number formats included; null where nothing was written */
export function replaceCells(changes: readonly CellChange[]): Promise<readonly CellChange[] | null> {
  return runExcel(async (context) => {
    const runs = runsOf(changes).map((run) => asked(context, run));
    await context.sync();
    if (!runs.every((run) => run.changes.every(({ before }, at) => holds(run, at, before)))) return null;
    const undo = runs.flatMap((run) =>
      run.changes.map(({ cell, before, after }, at): CellChange => {
        return { cell, before: after, after: before, numberFormat: formatOf(run, at) };
      }),
    );
    for (const run of runs) {
      run.range.numberFormat = run.changes.map((change, at) => [formatFor(change, formatOf(run, at))]);
      run.range.values = run.changes.map(({ after }) => [typeof after === "string" ? literalText(after) : after]);
    }
    await context.sync();
    return undo;
  }, changes[0]?.cell.sheet);
}
