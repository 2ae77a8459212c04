import type { CellValue } from "../ranking/grid";
import type { Replacement } from "../ranking/formula/replacement";
import { bytesOf, runSteps, type Step } from "./steps";
import { rangeOf } from "./writeCells";

/** Writes cells anew, as they will be or as they were: in one round trip, or as few blocks as hold them.
 * @param side which of the two is written */
export function replaceFormulas(replacements: readonly Replacement[], side: "was" | "will"): Promise<void> {
  const steps = replacements.map((replacement): Step => {
    const { sheet, area } = replacement;
    const cells: CellValue[][] = replacement[side].map((row) => [...row]);
    return {
      bytes: bytesOf(cells) + 300,
      run: (workbook) => {
        rangeOf(workbook.worksheets.getItem(sheet), area).formulas = cells;
      },
    };
  });
  return runSteps(steps, replacements[0]?.sheet ?? "");
}
