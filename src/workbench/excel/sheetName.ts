import { isSheetName } from "../engine/isSheetName";
import { HostError } from "../richapi/hostError";
import type { ExcelContext } from "./excelContext";

/** Checks that a sheet may get a name: one that Excel allows, and no other sheet's.
 * @param excel the workbook
 * @param name wanted
 * @param own id of the sheet that may keep it; null for a new sheet
 * @throws InvalidArgument for a name no sheet may have, ItemAlreadyExists for a name that is taken */
export function requireFreeSheetName(excel: ExcelContext, name: string, own: string | null): void {
  if (!isSheetName(name)) throw new HostError("InvalidArgument");
  const other = excel.engine.sheets.named(name);
  if (other !== null && other.id !== own) throw new HostError("ItemAlreadyExists");
}
