import type { Area } from "../area";
import type { Cell, Getters, Run } from "./liveModel";

/** Adds the rows and columns a sheet lacks to hold an area. Every reference stays: the engine takes rows added at the end
 * for rows put in before those that a formula names beyond it, and would move them.
 * @param getters of the model
 * @param run runs commands of the same batch
 * @param sheet id of the sheet
 * @param area cells that must be there */
export function growSheet(getters: Getters, run: Run, sheet: string, area: Area): void {
  const rows = getters.getNumberRows(sheet);
  const columns = getters.getNumberCols(sheet);
  const isWide = area.column + area.columns <= columns;
  if (area.row + area.rows <= rows && isWide) return;
  const beyond = formulasBeyond(getters, sheet, rows, columns);
  const add = (dimension: "ROW" | "COL", size: number, needed: number): void => {
    if (needed <= size) return;
    run("ADD_COLUMNS_ROWS", {
      sheetId: sheet,
      sheetName: getters.getSheetName(sheet),
      dimension,
      base: size - 1,
      quantity: needed - size,
      position: "after",
    });
  };
  add("ROW", rows, area.row + area.rows);
  add("COL", columns, area.column + area.columns);
  for (const formula of beyond) run("UPDATE_CELL", formula);
}

type Formula = Extract<Cell, { isFormula: true }>;

/** The formulas of the workbook that name cells behind the last row or column of a sheet, as they are written. */
function formulasBeyond(getters: Getters, sheet: string, rows: number, columns: number) {
  const reachesOut = ({ compiledFormula }: Formula) =>
    compiledFormula.rangeDependencies.some(
      ({ sheetId, zone }) => sheetId === sheet && (zone.bottom >= rows || zone.right >= columns),
    );
  return getters.getSheetIds().flatMap((sheetId) =>
    Object.values(getters.getCells(sheetId)).flatMap((cell) => {
      if (!cell.isFormula || !reachesOut(cell)) return [];
      return [{ ...getters.getCellPosition(cell.id), content: cell.compiledFormula.toFormulaString(getters) }];
    }),
  );
}
