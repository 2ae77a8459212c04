import { HostError } from "../richapi/hostError";
import type { ExcelContext } from "./excelContext";

/** Checks that a sheet may get a name: 1 to 31 characters, none of / \ ? * : [ ], no apostrophe first or last, not
 * "History", and no other sheet's.
 * @param excel the workbook
 * @param name wanted
 * @param own id of the sheet that may keep it; null for a new sheet
 * @throws NotImplemented for a name with an apostrophe inside, which Excel takes; InvalidArgument for a name no sheet may have, ItemAlreadyExists for a name that is taken */
export function requireFreeSheetName(excel: ExcelContext, name: string, own: string | null): void {
  const isValid =
    name.length > 0 &&
    name.length <= 31 &&
    !/[/\\?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isValid) throw new HostError("InvalidArgument");
  if (name.includes("'"))
    throw new HostError("NotImplemented", "Names of sheets with an apostrophe are not available in this host.");
  const other = excel.engine.sheets.named(name);
  if (other !== null && other.id !== own) throw new HostError("ItemAlreadyExists");
}
