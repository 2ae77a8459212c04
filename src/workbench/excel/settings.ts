import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { text } from "./arguments";
import type { ExcelContext } from "./excelContext";

/** The settings an add-in keeps in the workbook.
 * @param excel the workbook
 * @returns the collection, by key */
export function settingsObject(excel: ExcelContext): HostObject {
  const { settings } = excel;
  const find = (key: unknown): HostObject | null =>
    settings.has(text(key)) ? settingObject(settings, text(key)) : null;
  return {
    className: "SettingCollection",
    items: () => [...settings.keys()].map((key) => settingObject(settings, key)),
    item: find,
    methods: {
      GetItemOrNullObject: find,
      GetCount: () => settings.size,
      Add: (key, value) => {
        if (value === undefined || text(key) === "") throw new HostError("InvalidArgument");
        settings.set(text(key), value);
        return settingObject(settings, text(key));
      },
    },
  };
}

function settingObject(settings: Map<string, unknown>, key: string): HostObject {
  return {
    className: "Setting",
    id: key,
    properties: {
      Key: readOnly(() => key),
      _Id: readOnly(() => key),
      Value: readWrite(
        () => {
          if (!settings.has(key)) throw new HostError("ItemNotFound");
          return settings.get(key);
        },
        (value) => settings.set(key, value),
      ),
    },
    methods: { Delete: () => void settings.delete(key) },
  };
}
