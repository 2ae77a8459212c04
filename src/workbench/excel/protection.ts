import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly } from "../richapi/hostObject";
import { flag, oneOf, text } from "./arguments";
import type { ExcelContext } from "./excelContext";
import { requireSheet } from "./excelContext";
import type { ProtectionOption } from "./protections";
import { protectionOptions } from "./protections";

const selectionModes = ["Normal", "Unlocked", "None"] as const;

/** The protection of a sheet; protecting twice is refused, as is taking away what is not there.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @returns the object */
export function protectionObject(excel: ExcelContext, sheet: string): HostObject {
  const { protections } = excel;
  const isProtected = (): boolean => requireSheet(excel, sheet).protected;
  return {
    className: "WorksheetProtection",
    properties: {
      Protected: readOnly(isProtected),
      Options: readOnly(() => {
        if (!isProtected()) return null;
        const allowed = protectionOptions.map((option) => [option, protections.allows(sheet, option)] as const);
        return { ...Object.fromEntries(allowed), selectionMode: protections.selectionMode(sheet) };
      }),
    },
    methods: {
      Protect: (options, password) => {
        requireSheet(excel, sheet);
        const given: object = typeof options === "object" && options !== null ? options : {};
        const named = new Map(Object.entries(given));
        for (const key of named.keys()) oneOf(key, [...protectionOptions, "selectionMode"]);
        const isAllowed = (option: ProtectionOption): boolean => named.has(option) && flag(named.get(option));
        protections.protect(sheet, {
          allowed: new Set(protectionOptions.filter(isAllowed)),
          selectionMode: named.has("selectionMode") ? oneOf(named.get("selectionMode"), selectionModes) : "Normal",
          password: passwordOf(password),
        });
      },
      Unprotect: (password) => {
        requireSheet(excel, sheet);
        protections.unprotect(sheet, passwordOf(password));
      },
    },
  };
}

/** The protection of the workbook's structure.
 * @param excel the workbook
 * @returns the object */
export function workbookProtectionObject(excel: ExcelContext): HostObject {
  const { protections } = excel;
  return {
    className: "WorkbookProtection",
    properties: { Protected: readOnly(() => protections.isStructureProtected) },
    methods: {
      Protect: (password) => protections.protectStructure(passwordOf(password)),
      Unprotect: (password) => protections.unprotectStructure(passwordOf(password)),
    },
  };
}

/** Throws AccessDenied where sheets may not be added, deleted, renamed, moved or hidden.
 * @param excel the workbook */
export function requireOpenStructure(excel: ExcelContext): void {
  if (excel.protections.isStructureProtected) throw new HostError("AccessDenied");
}

function passwordOf(value: unknown): string | null {
  return value === undefined || value === null || value === "" ? null : text(value);
}
