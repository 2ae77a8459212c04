import type { TableState } from "../engine/tables";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly } from "../richapi/hostObject";
import { field, oneOf, text, whole } from "./arguments";
import type { ExcelContext } from "./excelContext";
import { requireWritable } from "./excelContext";
import { bodyOf } from "./tableParts";

/** The filter of a table: which values each column shows.
 * @param excel the workbook
 * @param state of the table
 * @returns the object */
export function tableFilterObject(excel: ExcelContext, state: () => TableState): HostObject {
  const { tables } = excel.engine;
  const columns = (): number[] => Array.from({ length: state().area.columns }, (_, index) => index);
  const hidden = (column: number): readonly string[] => tables.hiddenValues(state().id, column);
  const criterion = (column: number): object | null => {
    if (hidden(column).length === 0) return null;
    const values = texts(excel, state(), column).filter((value) => !hidden(column).includes(value.toLowerCase()));
    return { filterOn: "Values", values: [...new Set(values)] };
  };
  const show = (column: number, shown: ReadonlySet<string> | null): void => {
    requireWritable(excel, state().sheet, "allowAutoFilter");
    const all = [...new Set(texts(excel, state(), column).map((value) => value.toLowerCase()))];
    tables.hideValues(state().id, column, shown === null ? [] : all.filter((value) => !shown.has(value)));
  };
  const columnOf = (value: unknown): number => {
    const column = whole(value, 0);
    if (column >= state().area.columns) throw new HostError("InvalidArgument");
    return column;
  };
  const clear = (): void => columns().forEach((column) => show(column, null));
  return {
    className: "AutoFilter",
    properties: {
      Enabled: readOnly(() => state().showFilterButton),
      IsDataFiltered: readOnly(() => columns().some((column) => hidden(column).length > 0)),
      Criteria: readOnly(() => columns().map(criterion)),
    },
    methods: {
      Apply: (_range, column, criteria) => {
        if (column === undefined || column === null) return;
        if (oneOf(field(criteria, "filterOn"), filterKinds) !== "Values")
          throw new HostError("NotImplemented", "Only filters by values are available here.");
        const values = field(criteria, "values");
        if (!Array.isArray(values)) throw new HostError("InvalidArgument");
        show(columnOf(column), new Set(values.map((value) => text(value).toLowerCase())));
      },
      ClearCriteria: clear,
      ClearColumnCriteria: (column) => show(columnOf(column), null),
      Reapply: () => undefined,
      GetRange: () => excel.make.range(state().sheet, state().area),
      GetRangeOrNullObject: () => excel.make.range(state().sheet, state().area),
    },
  };
}

/** The filter of a sheet outside of tables, which is never switched on here.
 * @returns the object */
export function sheetFilterObject(): HostObject {
  const missing = (): never => {
    throw new HostError("NotImplemented", "Filters are available in tables only here.");
  };
  return {
    className: "AutoFilter",
    properties: {
      Enabled: readOnly(() => false),
      IsDataFiltered: readOnly(() => false),
      Criteria: readOnly(() => []),
    },
    methods: {
      Apply: missing,
      GetRange: () => {
        throw new HostError("ItemNotFound");
      },
      GetRangeOrNullObject: () => null,
      ClearCriteria: () => undefined,
      Reapply: () => undefined,
      Remove: () => undefined,
    },
  };
}

const filterKinds = [
  "Values",
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Custom",
  "Dynamic",
  "FontColor",
  "Icon",
  "TopItems",
  "TopPercent",
] as const;

function texts(excel: ExcelContext, table: TableState, column: number): string[] {
  const body = bodyOf(table);
  return Array.from(
    { length: body.rows },
    (_, row) => excel.engine.cells.read(table.sheet, body.row + row, body.column + column).text,
  );
}
