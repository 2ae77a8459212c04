import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { sheetLimits } from "./address";
import { color, flag, oneOf, text, whole } from "./arguments";
import { sheetFilterObject } from "./autoFilter";
import { chartsObject } from "./charts";
import { excelEvent } from "./eventInterest";
import type { ExcelContext } from "./excelContext";
import { cellsOf, requireSheet } from "./excelContext";
import { freezePanesObject } from "./freezePanes";
import { pageLayoutObject } from "./pageLayout";
import { protectionObject, requireOpenStructure } from "./protection";
import { shapesObject } from "./shapes";
import { rangeAreasObject } from "./rangeAreas";
import { requireFreeSheetName } from "./sheetName";
import { tablesObject } from "./tables";
import { customPropertiesObject } from "./worksheetCustomProperties";

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
  const neighbour = (visibleOnly: unknown, step: 1 | -1): HostObject | null => {
    state();
    const all = engine.sheets.all();
    const own = all.findIndex(({ id }) => id === sheet);
    const beside = step === 1 ? all.slice(own + 1) : all.slice(0, own).reverse();
    const found = beside.find(({ visibility }) => visibleOnly !== true || visibility === "visible");
    return found === undefined ? null : excel.make.worksheet(found.id);
  };
  const change = (state: Parameters<typeof engine.sheets.update>[1]): void => {
    requireOpenStructure(excel);
    engine.sheets.update(sheet, state);
    if (excel.version().sheetChangesEndUndo) engine.forgetSteps();
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
          change({ name: text(value) });
        },
      ),
      Position: readWrite(
        () => state().position,
        (value) => {
          const position = whole(value, 0);
          if (position >= engine.sheets.all().length) throw new HostError("InvalidArgument");
          change({ position });
        },
      ),
      Visibility: readWrite(
        () => Object.entries(visibilities).find(([, name]) => name === state().visibility)?.[0],
        (value) => {
          const visibility = visibilities[oneOf(value, ["Visible", "Hidden", "VeryHidden"])];
          if (visibility !== "visible") requireAnotherVisible(excel, sheet);
          change({ visibility });
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
      Tables: () => tablesObject(excel, (table) => table.sheet === sheet, sheet),
      Charts: () => chartsObject(excel, sheet),
      FreezePanes: () => freezePanesObject(excel, sheet),
      Protection: () => protectionObject(excel, sheet),
      AutoFilter: () => sheetFilterObject(),
      Shapes: () => shapesObject(excel, sheet),
      CustomProperties: () => customPropertiesObject(excel, sheet),
      PageLayout: () => pageLayoutObject(excel, sheet),
    },
    methods: {
      Activate: () => {
        if (state().visibility !== "visible") throw new HostError("InvalidOperation");
        engine.sheets.activate(sheet);
      },
      Delete: () => {
        requireOpenStructure(excel);
        if (state().visibility === "veryHidden") throw new HostError("InvalidOperation");
        requireAnotherVisible(excel, sheet);
        engine.sheets.remove(sheet);
        engine.forgetSteps();
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
      GetRanges: (addresses) => {
        state();
        const areas = text(addresses ?? "")
          .split(",")
          .map((address) => cellsOf(excel, address, sheet));
        if (areas.some((cells) => cells.sheet !== sheet)) throw new HostError("InvalidArgument");
        return rangeAreasObject(
          excel,
          sheet,
          areas.map(({ area }) => area),
        );
      },
      GetNext: (visibleOnly) => neighbour(visibleOnly, 1) ?? notFound(),
      GetNextOrNullObject: (visibleOnly) => neighbour(visibleOnly, 1),
      GetPrevious: (visibleOnly) => neighbour(visibleOnly, -1) ?? notFound(),
      GetPreviousOrNullObject: (visibleOnly) => neighbour(visibleOnly, -1),
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
        EventVisibilityChanged: excelEvent.visibilityChanged,
        ProtectionChangedEvent: excelEvent.protectionChanged,
      }),
    },
  };
}

function requireAnotherVisible(excel: ExcelContext, sheet: string): void {
  const others = excel.engine.sheets.all().filter(({ id, visibility }) => id !== sheet && visibility === "visible");
  if (others.length === 0) throw new HostError("InvalidOperation");
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}
