import type { Area, CellValue } from "../grid";
import type { SheetState } from "../sheetPlan";

/** The formulas and values of an area of a sheet as it was read; blank where nothing was in use.
 * @param state of the sheet
 * @param area on it */
export function sheetCells({ used }: SheetState, area: Area): readonly (readonly CellValue[])[] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const line = used?.formulas[area.row + row - (used?.position.row ?? 0)];
      return line?.[area.column + column - (used?.position.column ?? 0)] ?? "";
    }),
  );
}
