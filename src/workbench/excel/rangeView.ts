import type { Area } from "../engine/area";
import type { CellState } from "../engine/cells";
import { sheetNameText } from "../engine/sheetNameText";
import { HostError } from "../richapi/hostError";
import type { HostObject, Property } from "../richapi/hostObject";
import { readOnly } from "../richapi/hostObject";
import { areaText } from "./address";
import { whole } from "./arguments";
import { bounded } from "./bounded";
import type { ExcelContext } from "./excelContext";
import { requireSheet } from "./excelContext";
import { valueTypeOf } from "./valueTypes";

/** What a user sees of a range: its cells without the hidden rows and columns. Setting cells through it is not available.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @param whole cells of the range
 * @returns the object */
export function rangeViewObject(excel: ExcelContext, sheet: string, whole: Area): HostObject {
  const area = bounded(excel, sheet, whole);
  const shown = (dimension: "row" | "column", first: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => first + index).filter(
      (index) => !excel.engine.looks.isHidden(sheet, dimension, index),
    );
  const rows = shown("row", area.row, area.rows);
  const columns = shown("column", area.column, area.columns);
  return viewOf(excel, sheet, area, rows, columns, null);
}

function viewOf(
  excel: ExcelContext,
  sheet: string,
  area: Area,
  rows: readonly number[],
  columns: readonly number[],
  position: number | null,
): HostObject {
  const cells = (of: (cell: CellState, row: number, column: number) => unknown): Property =>
    readOnly(() =>
      rows.map((row) => columns.map((column) => of(excel.engine.cells.read(sheet, row, column), row, column))),
    );
  const constant = (cell: CellState): unknown => cell.value ?? "";
  const address = (row: number, column: number): string =>
    `${sheetNameText(requireSheet(excel, sheet).name)}!${areaText({ row, column, rows: 1, columns: 1 })}`;
  return {
    className: "RangeView",
    properties: {
      Values: cells(constant),
      Formulas: cells((cell) => cell.formula ?? constant(cell)),
      Text: cells((cell) => cell.text),
      NumberFormat: cells((cell) => cell.numberFormat),
      ValueTypes: cells(valueTypeOf),
      CellAddresses: cells((_, row, column) => address(row, column)),
      RowCount: readOnly(() => rows.length),
      ColumnCount: readOnly(() => columns.length),
      Index: readOnly(() => position ?? 0),
    },
    children: { Rows: () => viewRows(excel, sheet, area, rows, columns) },
    methods: { GetRange: () => excel.make.range(sheet, area) },
  };
}

function viewRows(
  excel: ExcelContext,
  sheet: string,
  area: Area,
  rows: readonly number[],
  columns: readonly number[],
): HostObject {
  const at = (row: number, index: number): HostObject =>
    viewOf(excel, sheet, { ...area, row, rows: 1 }, [row], columns, index);
  return {
    className: "RangeViewCollection",
    items: () => rows.map(at),
    methods: {
      GetCount: () => rows.length,
      GetItemAt: (index) => {
        const row = rows[whole(index, 0)];
        if (row === undefined) throw new HostError("InvalidArgument");
        return at(row, whole(index, 0));
      },
    },
  };
}
