import type { Area } from "../engine/area";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { applicationObject } from "./application";
import { flag, text } from "./arguments";
import type { ExcelContext } from "./excelContext";
import { namesObject } from "./names";
import { workbookProtectionObject } from "./protection";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import { settingsObject } from "./settings";
import { tablesObject } from "./tables";
import { worksheetObject } from "./worksheet";
import { worksheetsObject } from "./worksheets";

/** Adds the makers of objects to what they stand on.
 * @param parts everything else of the context
 * @returns the context */
export function excelContext(parts: Omit<ExcelContext, "make">): ExcelContext {
  const excel: ExcelContext = {
    ...parts,
    make: {
      range: (sheet: string, area: Area) => rangeObject(excel, sheet, area),
      worksheet: (sheet: string) => worksheetObject(excel, sheet),
    },
  };
  return excel;
}

/** The workbook: where every path of a request begins.
 * @param excel the workbook
 * @param eventRange the cells an event told of; null where they are forgotten
 * @returns the object */
export function workbookObject(
  excel: ExcelContext,
  eventRange: (id: string) => { sheet: string; area: Area } | null,
): HostObject {
  const { engine } = excel;
  const told = (id: unknown): HostObject | null => {
    const cells = eventRange(text(id));
    return cells === null ? null : excel.make.range(cells.sheet, cells.area);
  };
  return {
    className: "Workbook",
    properties: {
      Name: readOnly(() => excel.documentName()),
      ReadOnly: readOnly(() => false),
    },
    children: {
      Worksheets: () => worksheetsObject(excel),
      Tables: () => tablesObject(excel, () => true, null),
      Settings: () => settingsObject(excel),
      Application: () => applicationObject(excel),
      _Runtime: () => ({
        className: "Runtime",
        properties: {
          EnableEvents: readWrite(
            () => excel.events.isEnabled,
            (value) => {
              excel.events.isEnabled = flag(value);
            },
          ),
        },
      }),
      Names: () => namesObject(excel),
      Protection: () => workbookProtectionObject(excel),
    },
    methods: {
      GetSelectedRange: () => {
        const { sheet, areas } = engine.selection();
        const [first, ...more] = areas;
        if (first === undefined || more.length > 0) throw new HostError("InvalidSelection");
        return excel.make.range(sheet, first);
      },
      GetSelectedRanges: () => {
        const { sheet, areas } = engine.selection();
        return rangeAreasObject(excel, sheet, areas);
      },
      GetActiveCell: () => {
        const { sheet, areas } = engine.selection();
        const { row, column } = areas.at(-1) ?? { row: 0, column: 0 };
        return excel.make.range(sheet, { row, column, rows: 1, columns: 1 });
      },
      _GetRangeForEventByReferenceId: (id) => {
        const range = told(id);
        if (range === null) throw new HostError("ItemNotFound");
        return range;
      },
      _GetRangeOrNullObjectForEventByReferenceId: told,
    },
  };
}
