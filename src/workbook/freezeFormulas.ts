import { columnRuns } from "../ranking/formula/columnRuns";
import { frozenCell, maybeFrozen } from "../ranking/formula/frozenCell";
import { callsOwnFunction } from "../ranking/formula/repairFormula";
import type { Replacement } from "../ranking/formula/replacement";
import type { Area, CellValue } from "../ranking/grid";
import { cellsIn } from "./gridOf";
import { replaceFormulas } from "./replaceFormulas";
import { runExcel } from "./runExcel";
import { scanFormulas, type ScannedSheet } from "./scanFormulas";
import { WorkbookFailure, type FrozenFormulas, type Undone } from "./workbookPort";
import { rangeOf } from "./writeCells";

/** The areas whose cells become values: each run of formulas, or the whole of what one formula fills. */
async function spilledAreas(sheets: readonly ScannedSheet[]): Promise<readonly { sheet: string; area: Area }[]> {
  const runs = sheets.flatMap(({ sheet, formulas }) => columnRuns(formulas).map((area) => ({ sheet, area })));
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const asked = runs.map((run) => ({
      run,
      range: rangeOf(worksheets.getItem(run.sheet), run.area).load("hasSpill"),
    }));
    await context.sync();
    const plain = asked.filter(({ range }) => range.hasSpill === false).map(({ run }) => run);
    const cells = asked
      .filter(({ range }) => range.hasSpill !== false)
      .flatMap(({ run: { sheet, area } }) =>
        Array.from({ length: area.rows }, (_, row) => ({ sheet, area: { ...area, row: area.row + row, rows: 1 } })),
      );
    if (cells.length === 0) return plain;
    const spills = cells.map((cell) => ({
      cell,
      spill: rangeOf(worksheets.getItem(cell.sheet), cell.area)
        .getSpillingToRangeOrNullObject()
        .load("rowCount,columnCount"),
    }));
    await context.sync();
    return [
      ...plain,
      ...spills.map(({ cell, spill }) =>
        spill.isNullObject
          ? cell
          : { ...cell, area: { ...cell.area, rows: spill.rowCount, columns: spill.columnCount } },
      ),
    ];
  });
}

/** What each area holds now, and what it will hold; an area with a result that is not there yet is left as it is. */
async function freezes(
  areas: readonly { sheet: string; area: Area }[],
  sheets: readonly ScannedSheet[],
): Promise<readonly Replacement[]> {
  const formulaAt = new Map(
    sheets.flatMap(({ sheet, formulas }) => formulas.map((one) => [`${sheet}!${one.row},${one.column}`, one.formula])),
  );
  return runExcel(async (context) => {
    const asked = areas.map(({ sheet, area }) => ({
      sheet,
      area,
      range: rangeOf(context.workbook.worksheets.getItem(sheet), area).load("values,valueTypes"),
    }));
    await context.sync();
    return asked.flatMap(({ sheet, area, range }) => {
      const values = cellsIn(range.values);
      if (!values.flat().every(maybeFrozen)) return [];
      const will = values.map((row, r) =>
        row.map((value, c) => frozenCell(value, range.valueTypes[r]?.[c] === Excel.RangeValueType.error)),
      );
      const was = values.map((row, r) =>
        row.map((_, c) => formulaAt.get(`${sheet}!${area.row + r},${area.column + c}`) ?? ""),
      );
      return [{ sheet, area, was, will }];
    });
  });
}

function countOf(replacements: readonly Replacement[]): number {
  return replacements.reduce((sum, { was }) => sum + was.flat().filter((cell) => cell !== "").length, 0);
}

/** Puts the formulas back, once more where that fails at first. */
async function thaw(replacements: readonly Replacement[]): Promise<void> {
  try {
    await replaceFormulas(replacements, "was");
  } catch {
    try {
      await replaceFormulas(replacements, "was");
    } catch (error) {
      const details = error instanceof WorkbookFailure ? error.details : String(error);
      throw new WorkbookFailure("cut-off", details, replacements[0]?.sheet ?? "");
    }
  }
}

/** Turns every formula that calls a function of ours into its value, with all that it fills; number formats stay. Where
 * the write fails, the formulas stand again.
 * @param everySheet the whole workbook, or only the sheet in front */
export async function freezeFormulas(everySheet: boolean): Promise<FrozenFormulas> {
  const scanned = (await scanFormulas(everySheet, callsOwnFunction)).filter(({ formulas }) => formulas.length > 0);
  const protectedSheets = scanned.filter((sheet) => sheet.protected).map(({ sheet }) => sheet);
  const open = scanned.filter((sheet) => !sheet.protected);
  if (open.length === 0) return { formulas: 0, protectedSheets, unsettled: 0, replacements: [] };
  const replacements = await freezes(await spilledAreas(open), open);
  const formulas = countOf(replacements);
  const all = open.reduce((sum, sheet) => sum + sheet.formulas.length, 0);
  if (replacements.length > 0) {
    try {
      await replaceFormulas(replacements, "will");
    } catch (error) {
      await thaw(replacements);
      throw error;
    }
  }
  return { formulas, protectedSheets, unsettled: all - formulas, replacements };
}

/** Puts the formulas back in place of the values they were turned into, unless such a value was edited since. */
export async function undoFreeze(replacements: readonly Replacement[]): Promise<Undone> {
  const edited = await runExcel(async (context) => {
    const asked = replacements.map(({ sheet, area, will }) => ({
      area,
      will,
      range: rangeOf(context.workbook.worksheets.getItem(sheet), area).load("formulas"),
    }));
    await context.sync();
    return asked.flatMap(({ area, will, range }) => {
      const same = will.every((row, r) => row.every((cell, c) => isShown(cell, range.formulas[r]?.[c])));
      return same ? [] : [area];
    });
  });
  if (edited.length > 0) return { kind: "edited", cells: edited };
  try {
    await replaceFormulas(replacements, "was");
  } catch (error) {
    await thaw(replacements).catch(() => {
      throw error;
    });
  }
  return { kind: "undone" };
}

/** Whether a cell still holds what was written: Excel gives a text back without its apostrophe, an error without "=". */
function isShown(cell: CellValue, now: unknown): boolean {
  return (
    cell === now || (typeof cell === "string" && typeof now === "string" && (cell === `'${now}` || cell === `=${now}`))
  );
}
