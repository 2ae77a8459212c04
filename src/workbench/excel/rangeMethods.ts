import type { Area } from "../engine/area";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { sheetLimits } from "./address";
import { flag, oneOf, whole } from "./arguments";
import { bounded } from "./bounded";
import { overlap } from "./conditionalFormatDrafts";
import type { ExcelContext } from "./excelContext";
import { visibleAreas } from "./visibleAreas";
import { cellsOf, requireSheet, requireWritable } from "./excelContext";
import { rangeAreasObject } from "./rangeAreas";
import { rangeCopy } from "./rangeCopy";
import { rangeViewObject } from "./rangeView";
import { tablesObject } from "./tables";

type Methods = NonNullable<HostObject["methods"]>;

/** What can be called on a range.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @param area of the range
 * @param range makes another range on the same sheet
 * @returns methods by name */
export function rangeMethods(
  excel: ExcelContext,
  sheet: string,
  area: Area,
  range: (area: Area) => HostObject,
): Methods {
  return {
    ...neighbours(excel, sheet, area, range),
    ...changes(excel, sheet, area, range),
    ...rangeCopy(excel, sheet, area),
  };
}

function neighbours(excel: ExcelContext, sheet: string, area: Area, range: (area: Area) => HostObject): Methods {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const other = (value: unknown): Area => {
    const cells = cellsOf(excel, value, sheet);
    if (cells.sheet !== sheet) throw new HostError("InvalidArgument");
    return cells.area;
  };
  const used = (valuesOnly: unknown): HostObject | null => {
    requireSheet(excel, sheet);
    const whole = excel.engine.cells.used(sheet, valuesOnly === true);
    return whole === null || !overlap(whole, area) ? null : range(intersection(whole, area));
  };
  const merged = (): HostObject | null => {
    requireSheet(excel, sheet);
    const found = excel.engine.cells.merges(sheet).filter((merge) => overlap(merge, area));
    return found.length === 0 ? null : rangeAreasObject(excel, sheet, found);
  };
  const special = (type: unknown): HostObject | null => {
    if (type !== "Visible") throw new HostError("NotImplemented");
    requireSheet(excel, sheet);
    const found = visibleAreas(bounded(excel, sheet, area), (dimension, index) =>
      excel.engine.looks.isHidden(sheet, dimension, index),
    );
    return found.length === 0 ? null : rangeAreasObject(excel, sheet, found);
  };
  const parent = (): HostObject | null => {
    if (area.rows !== 1 || area.columns !== 1) throw new HostError("InvalidArgument");
    const cell = excel.engine.cells.spillParent(sheet, area.row, area.column);
    return cell === null ? null : range(cell);
  };
  const beside = (given: unknown, side: "above" | "below" | "before" | "after"): Area => {
    const asked = given === undefined || given === null ? 1 : whole(given);
    if (asked === 0) throw new HostError("InvalidArgument");
    const count = Math.abs(asked);
    // A negative count asks for rows or columns on the near side of the same edge, inside the range.
    const isInside = asked < 0;
    switch (side) {
      case "above":
        return { ...area, row: isInside ? area.row : area.row - count, rows: count };
      case "below":
        return { ...area, row: isInside ? lastRow + 1 - count : lastRow + 1, rows: count };
      case "before":
        return { ...area, column: isInside ? area.column : area.column - count, columns: count };
      case "after":
        return { ...area, column: isInside ? lastColumn + 1 - count : lastColumn + 1, columns: count };
    }
  };
  const crossing = (value: unknown): HostObject | null => {
    const second = other(value);
    return overlap(area, second) ? range(intersection(area, second)) : null;
  };
  return {
    GetCell: (row, column) =>
      range({ row: area.row + whole(row), column: area.column + whole(column), rows: 1, columns: 1 }),
    GetRow: (row) => range({ ...area, row: area.row + inside(row, area.rows), rows: 1 }),
    GetColumn: (column) => range({ ...area, column: area.column + inside(column, area.columns), columns: 1 }),
    GetLastCell: () => range({ row: lastRow, column: lastColumn, rows: 1, columns: 1 }),
    GetLastRow: () => range({ ...area, row: lastRow, rows: 1 }),
    GetLastColumn: () => range({ ...area, column: lastColumn, columns: 1 }),
    GetOffsetRange: (rows, columns) =>
      range({ ...area, row: area.row + whole(rows), column: area.column + whole(columns) }),
    GetResizedRange: (rows, columns) =>
      range({ ...area, rows: area.rows + whole(rows), columns: area.columns + whole(columns) }),
    GetAbsoluteResizedRange: (rows, columns) => range({ ...area, rows: whole(rows, 1), columns: whole(columns, 1) }),
    GetBoundingRect: (value) => range(union(area, other(value))),
    GetIntersection: (value) => crossing(value) ?? notFound(),
    GetIntersectionOrNullObject: crossing,
    GetEntireRow: () => range({ ...area, column: 0, columns: sheetLimits.columns }),
    GetEntireColumn: () => range({ ...area, row: 0, rows: sheetLimits.rows }),
    GetUsedRange: (valuesOnly) => used(valuesOnly) ?? range({ ...area, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: used,
    GetMergedAreas: () => merged() ?? notFound(),
    GetMergedAreasOrNullObject: merged,
    GetSpecialCells: (type) => special(type) ?? notFound(),
    GetSpecialCellsOrNullObject: special,
    GetVisibleView: () => rangeViewObject(excel, sheet, area),
    GetTables: (fullyContained) => {
      const isWanted = (table: Area): boolean =>
        fullyContained === true ? overlap(table, area) && contains(area, table) : overlap(table, area);
      return tablesObject(excel, (table) => table.sheet === sheet && isWanted(table.area), sheet);
    },
    GetRowsAbove: (count) => range(beside(count, "above")),
    GetRowsBelow: (count) => range(beside(count, "below")),
    GetColumnsBefore: (count) => range(beside(count, "before")),
    GetColumnsAfter: (count) => range(beside(count, "after")),
    GetSpillParent: () => parent() ?? notFound(),
    GetSpillParentOrNullObject: parent,
    GetSpillingToRange: () => spillOf(excel, sheet, area, range) ?? notFound(),
    GetSpillingToRangeOrNullObject: () => spillOf(excel, sheet, area, range),
  };
}

function changes(excel: ExcelContext, sheet: string, area: Area, range: (area: Area) => HostObject): Methods {
  const { engine } = excel;
  const isRows = area.columns === sheetLimits.columns;
  const isColumns = area.rows === sheetLimits.rows;
  return {
    Select: () => {
      requireSheet(excel, sheet);
      engine.select(sheet, bounded(excel, sheet, area));
    },
    Clear: (applyTo) => {
      const what = applyTo ?? "All";
      requireWritable(excel, sheet, what === "Formats" ? "allowFormatCells" : null);
      const words = { All: "all", Formats: "formats", Contents: "contents" } as const;
      engine.cells.clear(sheet, bounded(excel, sheet, area), words[oneOf(what, ["All", "Formats", "Contents"])]);
    },
    Insert: (shift) => {
      requireWritable(excel, sheet, isRows ? "allowInsertRows" : isColumns ? "allowInsertColumns" : null);
      const direction = oneOf(shift, ["Down", "Right"]);
      if (isRows) engine.cells.insertHeaders(sheet, "row", area.row, area.rows);
      else if (isColumns) engine.cells.insertHeaders(sheet, "column", area.column, area.columns);
      else engine.cells.insert(sheet, area, direction === "Down" ? "down" : "right");
      return range(area);
    },
    Delete: (shift) => {
      requireWritable(excel, sheet, isRows ? "allowDeleteRows" : isColumns ? "allowDeleteColumns" : null);
      const direction = oneOf(shift, ["Up", "Left"]);
      if (isRows) engine.cells.removeHeaders(sheet, "row", area.row, area.rows);
      else if (isColumns) engine.cells.removeHeaders(sheet, "column", area.column, area.columns);
      else engine.cells.remove(sheet, area, direction === "Up" ? "up" : "left");
    },
    Merge: (across) => {
      requireWritable(excel, sheet);
      const byRow = across !== undefined && across !== null && flag(across);
      if (!byRow) engine.cells.merge(sheet, area);
      else
        for (let row = 0; row < area.rows; row += 1)
          engine.cells.merge(sheet, { ...area, row: area.row + row, rows: 1 });
    },
    Unmerge: () => {
      requireWritable(excel, sheet);
      engine.cells.unmerge(sheet, area);
    },
    Calculate: () => engine.calculate(),
  };
}

function spillOf(excel: ExcelContext, sheet: string, area: Area, range: (area: Area) => HostObject): HostObject | null {
  if (area.rows !== 1 || area.columns !== 1) throw new HostError("InvalidArgument");
  const spill = excel.engine.cells.spill(sheet, area.row, area.column);
  return spill === null ? null : range(spill);
}

function inside(value: unknown, count: number): number {
  const index = whole(value, 0);
  if (index >= count) throw new HostError("InvalidArgument");
  return index;
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}

function union(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

function intersection(one: Area, other: Area): Area {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  return {
    row,
    column,
    rows: Math.min(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.min(one.column + one.columns, other.column + other.columns) - column,
  };
}

function contains(whole: Area, part: Area): boolean {
  return (
    part.row >= whole.row &&
    part.column >= whole.column &&
    part.row + part.rows <= whole.row + whole.rows &&
    part.column + part.columns <= whole.column + whole.columns
  );
}
