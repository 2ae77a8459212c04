import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { text } from "./arguments";
import { requireSheet } from "./excelContext";
import type { ExcelContext } from "./excelContext";

/** The texts that add-ins keep with a sheet.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @returns the collection, by key whatever the letter case */
export function customPropertiesObject(excel: ExcelContext, sheet: string): HostObject {
  const kept = (): Map<string, string> => {
    requireSheet(excel, sheet);
    return excel.customProperties.on(sheet);
  };
  const keyOf = (key: unknown): string | undefined =>
    [...kept().keys()].find((known) => known.toLowerCase() === text(key).toLowerCase());
  const find = (key: unknown): HostObject | null => {
    const known = keyOf(key);
    return known === undefined ? null : property(known);
  };
  const property = (key: string): HostObject => ({
    className: "WorksheetCustomProperty",
    id: key,
    properties: {
      Key: readOnly(() => key),
      _Id: readOnly(() => key),
      Value: readWrite(
        () => {
          const value = kept().get(key);
          if (value === undefined) throw new HostError("ItemNotFound");
          return value;
        },
        (value) => kept().set(key, text(value)),
      ),
    },
    methods: { Delete: () => void kept().delete(key) },
  });
  return {
    className: "WorksheetCustomPropertyCollection",
    items: () => [...kept().keys()].map(property),
    item: find,
    methods: {
      GetItemOrNullObject: find,
      GetCount: () => kept().size,
      Add: (key, value) => {
        const known = keyOf(key) ?? text(key);
        if (known === "") throw new HostError("InvalidArgument");
        kept().set(known, text(value));
        return property(known);
      },
    },
  };
}
