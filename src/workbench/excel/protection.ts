import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly } from "../richapi/hostObject";
import type { ExcelContext } from "./excelContext";
import { requireSheet } from "./excelContext";

/** The protection of a sheet; protecting twice is refused, as is taking away what is not there.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @returns the object */
export function protectionObject(excel: ExcelContext, sheet: string): HostObject {
  const change = (isProtected: boolean): void => {
    if (requireSheet(excel, sheet).protected === isProtected) throw new HostError("AccessDenied");
    excel.engine.sheets.update(sheet, { protected: isProtected });
  };
  return {
    className: "WorksheetProtection",
    properties: { Protected: readOnly(() => requireSheet(excel, sheet).protected) },
    methods: { Protect: () => change(true), Unprotect: () => change(false) },
  };
}
