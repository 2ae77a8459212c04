import type { Area } from "../engine/area";
import { sheetNameText } from "../engine/sheetNameText";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly } from "../richapi/hostObject";
import { areaText, sheetLimits } from "./address";
import { whole } from "./arguments";
import type { ExcelContext } from "./excelContext";
import { requireSheet } from "./excelContext";

/** Several areas of one sheet, asked together.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @param areas at least one
 * @returns the object */
export function rangeAreasObject(excel: ExcelContext, sheet: string, areas: readonly Area[]): HostObject {
  const cellCount = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  const addresses = (): string => {
    const name = sheetNameText(requireSheet(excel, sheet).name);
    return areas.map((area) => `${name}!${areaText(area)}`).join(",");
  };
  return {
    className: "RangeAreas",
    properties: {
      Address: readOnly(addresses),
      AreaCount: readOnly(() => areas.length),
      CellCount: readOnly(() => (cellCount > 2 ** 31 - 1 ? -1 : cellCount)),
      IsEntireColumn: readOnly(() => areas.every((area) => area.rows === sheetLimits.rows)),
      IsEntireRow: readOnly(() => areas.every((area) => area.columns === sheetLimits.columns)),
    },
    children: {
      Areas: () => rangesObject(excel, sheet, areas),
      Worksheet: () => excel.make.worksheet(sheet),
    },
  };
}

function rangesObject(excel: ExcelContext, sheet: string, areas: readonly Area[]): HostObject {
  return {
    className: "RangeCollection",
    items: () => areas.map((area) => excel.make.range(sheet, area)),
    methods: {
      GetCount: () => areas.length,
      GetItemAt: (index) => {
        const area = areas[whole(index, 0)];
        if (area === undefined) throw new HostError("InvalidArgument");
        return excel.make.range(sheet, area);
      },
    },
  };
}
