import type { Area } from "../engine/area";
import type { TableState } from "../engine/tables";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { text, whole } from "./arguments";
import type { ExcelContext } from "./excelContext";
import { requireWritable } from "./excelContext";
import { bodyOf, totalsOf } from "./tableParts";

/** The columns of a table.
 * @param excel the workbook
 * @param state of the table
 * @returns the collection, by header text or position */
export function tableColumnsObject(excel: ExcelContext, state: () => TableState): HostObject {
  const count = (): number => state().area.columns;
  const at = (index: number): HostObject => tableColumnObject(excel, state, index);
  const find = (key: unknown): HostObject | null => {
    const { sheet, area } = state();
    const names = Array.from({ length: area.columns }, (_, index) =>
      excel.engine.cells.read(sheet, area.row, area.column + index).text.toLowerCase(),
    );
    // Ids of columns are numbers from 1.
    const index = typeof key === "number" ? key - 1 : names.indexOf(text(key).toLowerCase());
    return index < 0 || index >= area.columns ? null : at(index);
  };
  return {
    className: "TableColumnCollection",
    properties: { Count: readOnly(count) },
    items: () => Array.from({ length: count() }, (_, index) => at(index)),
    item: find,
    methods: {
      GetItemOrNullObject: find,
      GetCount: count,
      GetItemAt: (index) => {
        if (whole(index, 0) >= count()) throw new HostError("InvalidArgument");
        return at(whole(index, 0));
      },
      Add: (index, values, name) => {
        const { sheet, area, id } = state();
        requireWritable(excel, sheet);
        const isEnd = index === undefined || index === null || index === -1;
        const position = isEnd ? area.columns : whole(index, 0);
        if (position > area.columns) throw new HostError("InvalidArgument");
        const added: Area = { ...area, column: area.column + position, columns: 1 };
        makeRoom(excel, sheet, added, isEnd, "right");
        excel.engine.tables.update(id, { area: { ...area, columns: area.columns + 1 } });
        const range = excel.make.range(sheet, added);
        if (values !== undefined && values !== null) range.properties?.["Values"]?.set?.(values);
        if (name !== undefined && name !== null) named(excel, sheet, added, text(name));
        else if (values === undefined || values === null)
          named(excel, sheet, added, freeHeader(excel, sheet, area, area.columns + 1));
        return at(position);
      },
    },
  };
}

/** Makes cells free for a part that is added to a table.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @param added cells of the part
 * @param isEnd whether it follows the table's last row or column
 * @param shift where cells in the way go */
export function makeRoom(
  excel: ExcelContext,
  sheet: string,
  added: Area,
  isEnd: boolean,
  shift: "down" | "right",
): void {
  const { cells } = excel.engine;
  const isBlank = Array.from({ length: added.rows * added.columns }, (_, index) => {
    const row = added.row + Math.floor(index / added.columns);
    return cells.read(sheet, row, added.column + (index % added.columns)).kind;
  }).every((kind) => kind === "empty");
  if (!isEnd || !isBlank) cells.insert(sheet, added, shift);
}

function tableColumnObject(excel: ExcelContext, state: () => TableState, index: number): HostObject {
  const column = (part: Area): Area => ({ ...part, column: part.column + index, columns: 1 });
  const whole = (): Area => {
    if (index >= state().area.columns) throw new HostError("ItemNotFound");
    return column(state().area);
  };
  const range = (part: Area) => excel.make.range(state().sheet, part);
  const header = (): Area => ({ ...whole(), rows: 1 });
  return {
    className: "TableColumn",
    id: index + 1,
    properties: {
      Id: readOnly(() => (whole(), index + 1)),
      Index: readOnly(() => (whole(), index)),
      Name: readWrite(
        () => excel.engine.cells.read(state().sheet, header().row, header().column).text,
        (value) => {
          requireWritable(excel, state().sheet);
          named(excel, state().sheet, header(), text(value));
        },
      ),
      Values: readWrite(
        () => range(whole()).properties?.["Values"]?.get(),
        (value) => range(whole()).properties?.["Values"]?.set?.(value),
      ),
    },
    methods: {
      GetRange: () => range(whole()),
      GetHeaderRowRange: () => range(header()),
      GetDataBodyRange: () => range(column(bodyOf(state()))),
      GetTotalRowRange: () => range(column(totalsOf(state()))),
      Delete: () => {
        const { sheet, area, id } = state();
        requireWritable(excel, sheet);
        if (area.columns === 1) throw new HostError("InvalidOperation");
        excel.engine.cells.remove(sheet, whole(), "left");
        excel.engine.tables.update(id, { area: { ...area, columns: area.columns - 1 } });
      },
    },
  };
}

function named(excel: ExcelContext, sheet: string, cell: Area, name: string): void {
  excel.engine.cells.setContents(sheet, { ...cell, rows: 1 }, [[`'${name}`]]);
}

function freeHeader(excel: ExcelContext, sheet: string, area: Area, first: number): string {
  const taken = new Set(
    Array.from({ length: area.columns }, (_, index) =>
      excel.engine.cells.read(sheet, area.row, area.column + index).text.toLowerCase(),
    ),
  );
  let number = first;
  while (taken.has(`column${number}`)) number += 1;
  return `Column${number}`;
}
