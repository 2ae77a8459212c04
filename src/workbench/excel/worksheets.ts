import type { HostObject } from "../richapi/hostObject";
import { text } from "./arguments";
import { excelEvent, wholeWorkbook } from "./eventInterest";
import type { ExcelContext } from "./excelContext";
import { requireOpenStructure } from "./protection";
import { requireFreeSheetName } from "./sheetName";

/** The worksheets of the workbook.
 * @param excel the workbook
 * @returns the collection, by name or id */
export function worksheetsObject(excel: ExcelContext): HostObject {
  const { sheets } = excel.engine;
  const find = (key: unknown): HostObject | null => {
    const wanted = text(key);
    const state = sheets.get(wanted) ?? sheets.named(wanted);
    return state === null ? null : excel.make.worksheet(state.id);
  };
  const ended = (visibleOnly: unknown, index: 0 | -1): HostObject | null => {
    const state = ofKind(visibleOnly).at(index);
    return state === undefined ? null : excel.make.worksheet(state.id);
  };
  const ofKind = (visibleOnly: unknown) =>
    sheets.all().filter((sheet) => visibleOnly !== true || sheet.visibility === "visible");
  return {
    className: "WorksheetCollection",
    items: () => sheets.all().map(({ id }) => excel.make.worksheet(id)),
    item: find,
    methods: {
      GetItemOrNullObject: find,
      GetActiveWorksheet: () => excel.make.worksheet(sheets.active()),
      GetFirst: (visibleOnly) => ended(visibleOnly, 0),
      GetLast: (visibleOnly) => ended(visibleOnly, -1),
      GetCount: (visibleOnly) => ofKind(visibleOnly).length,
      Add: (name) => {
        const wanted = name === undefined || name === null ? freeName(excel) : text(name);
        requireOpenStructure(excel);
        requireFreeSheetName(excel, wanted, null);
        return excel.make.worksheet(sheets.add(wanted));
      },
      _GetSheetById: find,
      _GetAnotherWorksheetById: find,
      ...excel.events.methods(wholeWorkbook, {
        DataChangedEvent: excelEvent.changed,
        SelectionChangedEvent: excelEvent.selection,
        ActivatedEvent: excelEvent.activated,
        DeactivatedEvent: excelEvent.deactivated,
        AddedEvent: excelEvent.added,
        DeletedEvent: excelEvent.deleted,
        EventNameChanged: excelEvent.nameChanged,
        EventVisibilityChanged: excelEvent.visibilityChanged,
        ProtectionChangedEvent: excelEvent.protectionChanged,
      }),
    },
  };
}

function freeName(excel: ExcelContext): string {
  let number = 1;
  while (excel.engine.sheets.named(`Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}
