import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { sheetLimits } from "./address";
import { color, flag, oneOf, text, whole } from "./arguments";
import { chartsObject } from "./charts";
import { excelEvent } from "./eventInterest";
import type { ExcelContext } from "./excelContext";
import { cellsOf, requireSheet } from "./excelContext";
import { freezePanesObject } from "./freezePanes";
import { pageLayoutObject } from "./pageLayout";
import { protectionObject } from "./protection";
import { requireFreeSheetName } from "./sheetName";
import { tablesObject } from "./tables";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** A worksheet.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @returns the object */
export function worksheetObject(excel: ExcelContext, sheet: string): HostObject {
  const { engine } = excel;
  const state = () => requireSheet(excel, sheet);
  const wholeSheet = { row: 0, column: 0, rows: sheetLimits.rows, columns: sheetLimits.columns };
  const used = (valuesOnly: unknown): HostObject | null => {
    state();
    const area = engine.cells.used(sheet, valuesOnly === true);
    return area === null ? null : excel.make.range(sheet, area);
  };
  const gridlines = readWrite(
    () => state().gridlines,
    (value) => engine.sheets.update(sheet, { gridlines: flag(value) }),
  );
  return {
    className: "Worksheet",
    id: sheet,
    properties: {
      Id: readOnly(() => sheet),
      Name: readWrite(
        () => state().name,
        (value) => {
          requireFreeSheetName(excel, text(value), sheet);
          engine.sheets.update(sheet, { name: text(value) });
        },
      ),
      Position: readWrite(
        () => state().position,
        (value) => {
          const position = whole(value, 0);
          if (position >= engine.sheets.all().length) throw new HostError("InvalidArgument");
          engine.sheets.update(sheet, { position });
        },
      ),
      Visibility: readWrite(
        () => Object.entries(visibilities).find(([, name]) => name === state().visibility)?.[0],
        (value) => {
          const visibility = visibilities[oneOf(value, ["Visible", "Hidden", "VeryHidden"])];
          if (visibility !== "visible") requireAnotherVisible(excel, sheet);
          engine.sheets.update(sheet, { visibility });
        },
      ),
      TabColor: readWrite(
        () => state().tabColor,
        (value) => engine.sheets.update(sheet, { tabColor: value === "" ? "" : color(value) }),
      ),
      ShowGridlines: gridlines,
      // office.js sets the property under another name than it loads it.
      Gridlines: { ...gridlines, onDemand: true },
    },
    children: {
      Tables: () => tablesObject(excel, sheet),
      Charts: () => chartsObject(excel, sheet),
      FreezePanes: () => freezePanesObject(excel, sheet),
      Protection: () => protectionObject(excel, sheet),
      PageLayout: () => pageLayoutObject(excel, sheet),
    },
    methods: {
      Activate: () => {
        if (state().visibility !== "visible") throw new HostError("InvalidOperation");
        engine.sheets.activate(sheet);
      },
      Delete: () => {
        if (state().visibility === "veryHidden") throw new HostError("InvalidOperation");
        requireAnotherVisible(excel, sheet);
        engine.sheets.remove(sheet);
      },
      GetRange: (address) => {
        state();
        if (address === undefined || address === null || address === "") return excel.make.range(sheet, wholeSheet);
        const cells = cellsOf(excel, address, sheet);
        if (cells.sheet !== sheet) throw new HostError("InvalidArgument");
        return excel.make.range(sheet, cells.area);
      },
      GetRangeByIndexes: (row, column, rows, columns) => {
        const area = { row: whole(row, 0), column: whole(column, 0), rows: whole(rows, 1), columns: whole(columns, 1) };
        return excel.make.range(sheet, area);
      },
      GetCell: (row, column) =>
        excel.make.range(sheet, { row: whole(row, 0), column: whole(column, 0), rows: 1, columns: 1 }),
      GetUsedRange: (valuesOnly) =>
        used(valuesOnly) ?? excel.make.range(sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: used,
      Calculate: (full) => {
        if (full === true) excel.forgetFunctions();
        engine.calculate();
      },
      ...excel.events.methods(sheet, {
        DataChangedEvent: excelEvent.changed,
        SelectionChangedEvent: excelEvent.selection,
        ActivatedEvent: excelEvent.activated,
        DeactivatedEvent: excelEvent.deactivated,
        EventNameChanged: excelEvent.nameChanged,
      }),
    },
  };
}

function requireAnotherVisible(excel: ExcelContext, sheet: string): void {
  const others = excel.engine.sheets.all().filter(({ id, visibility }) => id !== sheet && visibility === "visible");
  if (others.length === 0) throw new HostError("InvalidOperation");
}
