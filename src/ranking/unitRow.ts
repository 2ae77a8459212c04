import { cellInFormula } from "./address";
import type { CellValue } from "./grid";
import type { RankedUnit } from "./ranking";
import { changeFormula, placeFormula, shareFormula, toGainFormula } from "./rankingFormulas";
import { printedCell } from "./printedCell";
import { cellIn } from "./rankingLayout";
import { nameCellOf } from "./nameCellOf";
import type { RawFigure } from "./rawTable";
import { longestTextInFormula, rawReference, targetReference } from "./rawReference";
import { sheetText, textInFormula } from "./sheetText";
import { lineOf, type SheetWriting } from "./sheetWriting";

/** One unit's line: its counts lead back to the raw cells, the rest is worked out from them in the line; or values only.
 * @param writing of a ranking
 * @param unit of it
 * @param row the line, counted from 0
 * @returns cells over the owned columns */
export function unitRow(writing: SheetWriting, unit: RankedUnit, row: number): CellValue[] {
  const { group = "", owner = "" } = unit.source;
  const given = {
    printed: printedCell(unit.source.installs, writing.mode, cellIn(writing.layout, "installs", row)),
    placeBefore: whereNamed(writing, unit, unit.placeBefore ?? ""),
    group: sheetText(group),
    owner: sheetText(owner),
  };
  return lineOf(writing.layout, {
    ...(writing.mode === "values" ? valuesOf(writing, unit) : liveCells(writing, unit, row)),
    ...given,
  });
}

function valuesOf({ speak }: SheetWriting, unit: RankedUnit) {
  return {
    place: unit.place ?? "",
    unit: sheetText(unit.name),
    installs: unit.installs ?? "",
    base: unit.base ?? "",
    coverage: unit.coverage ?? "",
    secondBase: unit.secondBase ?? "",
    secondCoverage: unit.secondCoverage ?? "",
    target: unit.target,
    targetCount: unit.targetCount ?? "",
    gap: unit.gap ?? "",
    pace: unit.pace === "overdue" ? speak("overdue") : (unit.pace ?? ""),
    change: unit.change === "new" ? speak("new") : (unit.change ?? ""),
    share: unit.share ?? "",
    otherPlace: unit.otherPlace ?? "",
    toGain: unit.toGain ?? "",
  };
}

function liveCells(writing: SheetWriting, unit: RankedUnit, row: number) {
  const { ranking, layout, mode, speak, general, formulas } = writing;
  const { source } = unit;
  const at = { layout, row };
  const baseCell = (figure: RawFigure | null | undefined) => {
    const isJoined = figure && (figure.cell.sheet !== ranking.sheet || figure.cell.row !== source.row);
    return isJoined ? whereNamed(writing, unit, rawReference(figure, mode)) : rawReference(figure, mode);
  };
  return {
    place: placeFormula(at, ranking.rankBy),
    unit: unitCell(writing, unit),
    installs: rawReference(source.installs, mode),
    base: baseCell(source.base),
    coverage: formulas.coverage(at, "base"),
    secondBase: baseCell(source.secondBase),
    secondCoverage: formulas.coverage(at, "secondBase"),
    target: targetReference(source.target, general),
    targetCount: formulas.targetCount(at),
    gap: formulas.gap(at),
    pace: formulas.pace(at, textInFormula(speak("overdue"))),
    // What could not be read before is not known, and not new; nor is a unit whose earlier place is blank because another
    // name stands in its raw row.
    change: unit.isUnreadBefore ? "" : changeFormula(at, textInFormula(unit.placeBefore === null ? speak("new") : "")),
    share: shareFormula(at),
    otherPlace: placeFormula(at, ranking.alsoBy ?? "installs"),
    toGain: toGainFormula(at, ranking.rankBy),
  };
}

/** The raw cell of a unit's name, with what tells units of one name apart behind it. */
function unitCell(writing: SheetWriting, unit: RankedUnit): string {
  const cell = `=${cellInFormula(nameCellOf(writing.ranking, unit.source))}`;
  const apart = unit.name.slice(unit.source.name.length);
  const behind = apart === "" ? "" : whereNamed(writing, unit, `=${textInFormula(apart)}`);
  return behind === "" ? cell : `${cell}&${String(behind).slice(1)}`;
}

/** What was found by a unit's name, for as long as that name stands in the raw cell, and before the name that tells it from
 * others of its name: where rows are sorted or pasted in another order it would be another unit's. */
function whereNamed({ ranking, mode }: SheetWriting, unit: RankedUnit, found: CellValue): CellValue {
  const { source, name } = unit;
  const held = source.nameText === undefined ? source.name : source.nameText;
  if (mode === "values" || found === "" || held === null || held.length > longestTextInFormula) return found;
  const said = typeof found === "string" && found.startsWith("=") ? found.slice(1) : String(found);
  const isNamed = `${cellInFormula(nameCellOf(ranking, source))}=${textInFormula(held)}`;
  const { parentCell } = source;
  const isApart = parentCell?.text && parentCell.text.length <= longestTextInFormula && name !== source.name;
  const where = isApart ? `AND(${isNamed},${cellInFormula(parentCell)}=${textInFormula(parentCell.text)})` : isNamed;
  return `=IF(${where},${said},"")`;
}
