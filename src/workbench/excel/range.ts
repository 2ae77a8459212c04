import type { Area } from "../engine/area";
import type { CellState } from "../engine/cells";
import { sheetNameText } from "../engine/sheetNameText";
import { HostError } from "../richapi/hostError";
import type { Property } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { areaText, sheetLimits } from "./address";
import { flag, text } from "./arguments";
import { contentOf, shapeMessage, spreadOver } from "./cellInput";
import { conditionalFormatsObject } from "./conditionalFormats";
import type { ExcelContext, RangeObject } from "./excelContext";
import { requireSheet, requireWritable } from "./excelContext";
import { bounded } from "./bounded";
import { rangeFormatObject } from "./rangeFormat";
import { rangeMethods } from "./rangeMethods";
import { nameColumnsIn } from "./tableHeaders";
import { valueTypeOf } from "./valueTypes";

const mostCells = 5_000_000;

/** A range of cells.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @param area cells on the sheet
 * @returns the object; throws InvalidArgument where the cells are not on a sheet */
export function rangeObject(excel: ExcelContext, sheet: string, area: Area): RangeObject {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= sheetLimits.rows &&
    area.column + area.columns <= sheetLimits.columns;
  if (!fits) throw new HostError("InvalidArgument");
  return {
    className: "Range",
    sheet,
    area,
    properties: { ...placeProperties(excel, sheet, area), ...cellProperties(excel, sheet, area) },
    children: {
      Worksheet: () => excel.make.worksheet(sheet),
      Format: () => rangeFormatObject(excel, sheet, area),
      ConditionalFormats: () => conditionalFormatsObject(excel, sheet, area),
    },
    methods: {
      ...rangeMethods(excel, sheet, area, (other) => rangeObject(excel, sheet, other)),
      _ValidateArraySize: (rows, columns) => {
        if (rows !== area.rows || columns !== area.columns) throw new HostError("InvalidArgument", shapeMessage);
      },
    },
  };
}

function placeProperties(excel: ExcelContext, sheet: string, area: Area): Record<string, Property> {
  const cellCount = area.rows * area.columns;
  const setHidden = (dimension: "row" | "column") => (value: unknown) => {
    const isRow = dimension === "row";
    requireWritable(excel, sheet, isRow ? "allowFormatRows" : "allowFormatColumns");
    const first = isRow ? area.row : area.column;
    const inside = isRow ? { ...area, columns: 1 } : { ...area, rows: 1 };
    excel.engine.cells.grow(sheet, inside);
    excel.engine.looks.setHidden(sheet, dimension, first, isRow ? area.rows : area.columns, flag(value));
  };
  const hidden = (dimension: "row" | "column"): boolean | null => {
    const isRow = dimension === "row";
    const inside = bounded(excel, sheet, area);
    const count = isRow ? inside.rows : inside.columns;
    const first = isRow ? inside.row : inside.column;
    return uniform(count, (index) => excel.engine.looks.isHidden(sheet, dimension, first + index));
  };
  const pixels = () => excel.engine.charts.pixels(sheet, bounded(excel, sheet, area));
  return {
    Address: readOnly(() => `${sheetNameText(requireSheet(excel, sheet).name)}!${areaText(area)}`),
    RowIndex: readOnly(() => area.row),
    ColumnIndex: readOnly(() => area.column),
    RowCount: readOnly(() => area.rows),
    ColumnCount: readOnly(() => area.columns),
    CellCount: readOnly(() => (cellCount > 2 ** 31 - 1 ? -1 : cellCount)),
    IsEntireColumn: readOnly(() => area.rows === sheetLimits.rows),
    IsEntireRow: readOnly(() => area.columns === sheetLimits.columns),
    RowHidden: readWrite(() => hidden("row"), setHidden("row")),
    ColumnHidden: readWrite(() => hidden("column"), setHidden("column")),
    Hidden: readOnly(() => hidden("row") === true || hidden("column") === true),
    Left: readOnly(() => pixels().left * 0.75),
    Top: readOnly(() => pixels().top * 0.75),
    Width: readOnly(() => pixels().width * 0.75),
    Height: readOnly(() => pixels().height * 0.75),
    HasSpill: readOnly(() => {
      const inside = bounded(excel, sheet, area);
      return uniform(inside.rows * inside.columns, (index) => {
        const row = inside.row + Math.floor(index / inside.columns);
        return excel.engine.cells.spill(sheet, row, inside.column + (index % inside.columns)) !== null;
      });
    }),
  };
}

function cellProperties(excel: ExcelContext, sheet: string, area: Area): Record<string, Property> {
  const isUnbounded = area.rows === sheetLimits.rows || area.columns === sheetLimits.columns;
  const each = (of: (cell: CellState) => unknown) => (): unknown => {
    if (isUnbounded) return null;
    if (area.rows * area.columns > mostCells) throw new HostError("RangeExceedsLimit");
    requireSheet(excel, sheet);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        of(excel.engine.cells.read(sheet, area.row + row, area.column + column)),
      ),
    );
  };
  const requireBounded = (): void => {
    requireWritable(excel, sheet);
    if (isUnbounded) throw new HostError("InvalidArgument");
  };
  const write = (value: unknown): void => {
    requireBounded();
    const { cells } = excel.engine;
    const contents = spreadOver(value, area).map((row, r) =>
      row.map((one, c) =>
        contentOf(one, cells.read(sheet, area.row + r, area.column + c).numberFormat, (content) =>
          cells.isFormula(content),
        ),
      ),
    );
    cells.setContents(sheet, area, contents);
    nameColumnsIn(excel, sheet, area);
  };
  const setNumberFormat = (value: unknown): void => {
    requireBounded();
    const formats = spreadOver(value, area).map((row) => row.map((one) => (one === null ? null : text(one))));
    excel.engine.looks.setNumberFormats(sheet, area, formats);
  };
  const constant = (cell: CellState): unknown => cell.value ?? "";
  const numberFormat = each((cell) => cell.numberFormat);
  return {
    Values: readWrite(each(constant), write),
    Formulas: readWrite(
      each((cell) => cell.formula ?? constant(cell)),
      write,
    ),
    Text: readOnly(each((cell) => cell.text)),
    NumberFormat: readWrite(numberFormat, setNumberFormat),
    NumberFormatLocal: readOnly(numberFormat),
    ValueTypes: readOnly(each(valueTypeOf)),
  };
}

function uniform(count: number, at: (index: number) => boolean): boolean | null {
  const first = at(0);
  for (let index = 1; index < count; index += 1) if (at(index) !== first) return null;
  return first;
}
