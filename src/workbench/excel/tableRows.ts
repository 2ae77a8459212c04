import type { Area } from "../engine/area";
import type { TableState } from "../engine/tables";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { whole } from "./arguments";
import type { ExcelContext } from "./excelContext";
import { requireWritable } from "./excelContext";
import { makeRoom } from "./tableColumns";
import { bodyOf } from "./tableParts";

/** The rows of a table below its header, by position: they have no ids.
 * @param excel the workbook
 * @param state of the table
 * @returns the collection */
export function tableRowsObject(excel: ExcelContext, state: () => TableState): HostObject {
  const count = (): number => bodyOf(state()).rows;
  const at = (index: number): HostObject => tableRowObject(excel, state, index);
  const known = (value: unknown): number => {
    if (whole(value, 0) >= count()) throw new HostError("InvalidArgument");
    return whole(value, 0);
  };
  return {
    className: "TableRowCollection",
    properties: { Count: readOnly(count) },
    items: () => Array.from({ length: count() }, (_, index) => at(index)),
    methods: {
      GetCount: count,
      GetItemAt: (index) => at(known(index)),
      Add: (index, values) => {
        const table = state();
        requireWritable(excel, table.sheet);
        const body = bodyOf(table);
        const isEnd = index === undefined || index === null || index === -1;
        const position = isEnd ? body.rows : whole(index, 0);
        if (position > body.rows) throw new HostError("InvalidArgument");
        const rows = Array.isArray(values) ? values.length : 1;
        if (rows === 0) throw new HostError("InvalidArgument");
        const added: Area = { ...body, row: body.row + position, rows };
        makeRoom(excel, table.sheet, added, isEnd && !table.showTotals, "down");
        excel.engine.tables.update(table.id, { area: { ...table.area, rows: table.area.rows + rows } });
        if (values !== undefined && values !== null)
          excel.make.range(table.sheet, added).properties?.["Values"]?.set?.(values);
        return at(position);
      },
      DeleteRowsAt: (index, given) => {
        const rows = given === undefined || given === null ? 1 : whole(given, 1);
        removeRows(excel, state(), known(index), rows);
      },
    },
  };
}

function tableRowObject(excel: ExcelContext, state: () => TableState, index: number): HostObject {
  const place = (): Area => {
    const body = bodyOf(state());
    if (index >= body.rows) throw new HostError("ItemNotFound");
    return { ...body, row: body.row + index, rows: 1 };
  };
  const range = () => excel.make.range(state().sheet, place());
  return {
    className: "TableRow",
    properties: {
      Index: readOnly(() => (place(), index)),
      Values: readWrite(
        () => range().properties?.["Values"]?.get(),
        (value) => range().properties?.["Values"]?.set?.(value),
      ),
    },
    methods: { GetRange: range, Delete: () => removeRows(excel, state(), index, 1) },
  };
}

function removeRows(excel: ExcelContext, table: TableState, first: number, rows: number): void {
  requireWritable(excel, table.sheet);
  const body = bodyOf(table);
  if (first + rows > body.rows) throw new HostError("InvalidArgument");
  // A table keeps one row: the last is emptied.
  const kept = rows === body.rows ? 1 : 0;
  if (kept === 1) excel.engine.cells.clear(table.sheet, { ...body, rows: 1 }, "contents");
  const removed = { ...body, row: body.row + first + kept, rows: rows - kept };
  if (removed.rows === 0) return;
  excel.engine.cells.remove(table.sheet, removed, "up");
  excel.engine.tables.update(table.id, { area: { ...table.area, rows: table.area.rows - removed.rows } });
}
