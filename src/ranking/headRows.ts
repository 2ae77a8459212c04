import { relativeAreaName } from "./address";
import { basesLine } from "./basesLine";
import type { CellValue } from "./grid";
import { headColumns, unitCells } from "./rankingLayout";
import { sheetText, textInFormula } from "./sheetText";
import type { SheetWriting } from "./sheetWriting";
import { rankingHeadings } from "./sheetWords";
import { hasGeneralTarget } from "./wholeTarget";

/** The lines above the table: title, day, base, target with its deadline, source, and a line that stays blank until a
 * change of raw counts makes the order of the units out of date.
 * @param writing of a ranking
 * @returns values, and in live sheets one formula, row by row over the owned columns */
export function headRows(writing: SheetWriting): CellValue[][] {
  const { ranking, layout, language, speak } = writing;
  const line = (first: CellValue, value: CellValue = "") => {
    const cells = new Array<CellValue>(layout.width).fill("");
    cells[0] = first;
    cells[headColumns.value] = value;
    return cells;
  };
  const headings = rankingHeadings(ranking, language);
  const target = line(speak("target"), hasGeneralTarget(ranking) ? ranking.target : speak("targetByUnit"));
  if (ranking.deadline !== null) {
    target[headColumns.deadlineLabel] = speak("deadline");
    target[headColumns.deadline] = ranking.deadline;
  }
  return [
    line(sheetText(speak("title", { heading: headings.installs }))),
    line(speak("asOf"), ranking.asOf ?? speak("asOfUnknown")),
    line(speak("baseLine"), sheetText(basesLine(ranking, layout, language).line)),
    target,
    line(speak("source"), sheetText(ranking.sheet)),
    line(staleFormula(writing)),
  ];
}

/** Says that the order is old where a place is smaller than the one above it; blank, text to Excel, is the greatest. */
function staleFormula({ ranking, layout, mode, speak }: SheetWriting): string {
  const { length } = ranking.units;
  if (mode === "values" || length < 2) return "";
  const above = unitCells(layout, "place", length - 1);
  const below = { ...above, row: above.row + 1 };
  const older = `SUMPRODUCT(--(${relativeAreaName(above)}>${relativeAreaName(below)}))`;
  return `=IF(${older}>0,${textInFormula(speak("stale"))},"")`;
}
