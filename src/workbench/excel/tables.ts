import type { Area } from "../engine/area";
import type { TableState } from "../engine/tables";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { flag, text, whole } from "./arguments";
import { readOnly } from "../richapi/hostObject";
import { overlap } from "./conditionalFormatDrafts";
import type { ExcelContext } from "./excelContext";
import { cellsOf, requireWritable } from "./excelContext";
import { tableObject } from "./table";
import { nameColumns } from "./tableHeaders";

/** The tables of a sheet, of some cells or of the whole workbook.
 * @param excel the workbook
 * @param isHere which tables belong to the collection
 * @param sheet id of the sheet new tables are put on; null for the one in view
 * @returns the collection, by name or id */
export function tablesObject(
  excel: ExcelContext,
  isHere: (table: TableState) => boolean,
  sheet: string | null,
): HostObject {
  const { engine } = excel;
  const all = () => engine.tables.all().filter(isHere);
  const find = (key: unknown): HostObject | null => {
    const wanted = text(key).toLowerCase();
    const table = all().find(({ name, id }) => name.toLowerCase() === wanted || id === key);
    return table === undefined ? null : tableObject(excel, table.id);
  };
  return {
    className: "TableCollection",
    properties: { Count: readOnly(() => all().length) },
    items: () => all().map(({ id }) => tableObject(excel, id)),
    item: find,
    methods: {
      GetItemOrNullObject: find,
      GetCount: () => all().length,
      GetItemAt: (index) => {
        const table = all()[whole(index, 0)];
        if (table === undefined) throw new HostError("InvalidArgument");
        return tableObject(excel, table.id);
      },
      Add: (address, hasHeaders) => {
        const cells = cellsOf(excel, address, sheet ?? engine.sheets.active());
        if (sheet !== null && cells.sheet !== sheet) throw new HostError("InvalidArgument");
        requireWritable(excel, cells.sheet);
        return tableObject(excel, addTable(excel, cells.sheet, cells.area, flag(hasHeaders)));
      },
    },
  };
}

function addTable(excel: ExcelContext, sheet: string, area: Area, hasHeaders: boolean): string {
  const { engine } = excel;
  const inTheWay = [
    ...engine.tables.all().flatMap((table) => (table.sheet === sheet ? [table.area] : [])),
    ...engine.cells.merges(sheet),
  ];
  if (inTheWay.some((other) => overlap(other, area))) throw new HostError("MergedRangeConflict");
  const header = { ...area, rows: 1 };
  if (!hasHeaders) engine.cells.insert(sheet, header, "down");
  const rows = hasHeaders ? Math.max(area.rows, 2) : area.rows + 1;
  nameColumns(excel, sheet, header);
  return engine.tables.add(sheet, { ...area, rows });
}
