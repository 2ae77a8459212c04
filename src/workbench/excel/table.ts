import type { Area } from "../engine/area";
import type { TableState } from "../engine/tables";
import { HostError } from "../richapi/hostError";
import type { HostObject, Property } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { readAddress } from "./address";
import { tableFilterObject } from "./autoFilter";
import { flag, text } from "./arguments";
import { overlap } from "./conditionalFormatDrafts";
import type { ExcelContext } from "./excelContext";
import { cellsOf, requireWritable } from "./excelContext";
import { tableColumnsObject } from "./tableColumns";
import { nameColumns } from "./tableHeaders";
import { bodyOf, totalsOf } from "./tableParts";
import { tableRowsObject } from "./tableRows";

type Flag =
  | "showHeaders"
  | "showTotals"
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

/** A table.
 * @param excel the workbook
 * @param id of the table
 * @returns the object */
export function tableObject(excel: ExcelContext, id: string): HostObject {
  const state = (): TableState => {
    const table = excel.engine.tables.get(id);
    if (table === null) throw new HostError("ItemNotFound");
    return table;
  };
  const update = (change: Partial<Omit<TableState, "id" | "sheet">>): void => {
    requireWritable(excel, state().sheet);
    excel.engine.tables.update(id, change);
  };
  const range = (area: Area): HostObject => excel.make.range(state().sheet, area);
  const switched = (key: Flag): Property =>
    readWrite(
      () => state()[key],
      (value) => update({ [key]: flag(value) }),
    );
  const header = (): Area => {
    if (!state().showHeaders) throw new HostError("InvalidOperation");
    return { ...state().area, rows: 1 };
  };
  return {
    className: "Table",
    id,
    properties: {
      Id: readOnly(() => state().id),
      Name: readWrite(
        () => state().name,
        (value) => {
          requireFreeTableName(excel, text(value), id);
          update({ name: text(value) });
        },
      ),
      Style: readWrite(
        () => state().style,
        (value) => {
          if (!/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(text(value))) throw new HostError("InvalidArgument");
          update({ style: text(value) });
        },
      ),
      ShowHeaders: switched("showHeaders"),
      ShowTotals: switched("showTotals"),
      ShowBandedRows: switched("showBandedRows"),
      ShowBandedColumns: switched("showBandedColumns"),
      ShowFilterButton: switched("showFilterButton"),
      HighlightFirstColumn: switched("highlightFirstColumn"),
      HighlightLastColumn: switched("highlightLastColumn"),
    },
    children: {
      Worksheet: () => excel.make.worksheet(state().sheet),
      Columns: () => tableColumnsObject(excel, state),
      Rows: () => tableRowsObject(excel, state),
      AutoFilter: () => tableFilterObject(excel, state),
    },
    methods: {
      GetRange: () => range(state().area),
      GetHeaderRowRange: () => range(header()),
      GetDataBodyRange: () => range(bodyOf(state())),
      GetTotalRowRange: () => range(totalsOf(state())),
      Resize: (value) => {
        const now = state();
        const cells = cellsOf(excel, value, now.sheet);
        const others = excel.engine.tables.all().filter((other) => other.id !== id && other.sheet === now.sheet);
        const { area } = cells;
        const staysPut = cells.sheet === now.sheet && area.row === now.area.row && overlap(area, now.area);
        if (!staysPut || area.rows < 2) throw new HostError("InvalidArgument");
        if (others.some((other) => overlap(other.area, area))) throw new HostError("MergedRangeConflict");
        update({ area });
        if (now.showHeaders) nameColumns(excel, now.sheet, { ...area, rows: 1 });
      },
      ClearFilters: () => {
        requireWritable(excel, state().sheet, "allowAutoFilter");
        for (let column = 0; column < state().area.columns; column += 1) excel.engine.tables.hideValues(id, column, []);
      },
      ConvertToRange: () => {
        const { sheet, area } = state();
        requireWritable(excel, sheet);
        excel.engine.tables.remove(id);
        return excel.make.range(sheet, area);
      },
      Delete: () => {
        const { sheet, area } = state();
        requireWritable(excel, sheet);
        excel.engine.tables.remove(id);
        excel.engine.cells.clear(sheet, area, "all");
      },
    },
  };
}

function requireFreeTableName(excel: ExcelContext, name: string, own: string): void {
  const isValid = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && readAddress(name) === null;
  const isTaken = excel.engine.tables
    .all()
    .some((other) => other.id !== own && other.name.toLowerCase() === name.toLowerCase());
  const isName = excel.engine.names.get(name) !== null;
  if (!isValid || isTaken || isName) throw new HostError("InvalidArgument");
}
