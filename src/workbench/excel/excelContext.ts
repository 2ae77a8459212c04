import type { Area } from "../engine/area";
import type { Engine } from "../engine/engine";
import type { ExcelVersion } from "../excelVersions";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import type { Address } from "./address";
import { readAddress } from "./address";
import type { FormatDrafts } from "./conditionalFormatDrafts";
import type { EventInterest } from "./eventInterest";
import type { CustomProperties } from "./customProperties";
import type { ProtectionOption, Protections } from "./protections";

/** When formulas are calculated. */
export interface Calculation {
  mode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Set by a request that lets formulas wait until its end. */
  resumesAfterRequest: boolean;
}

/** What the objects of the API stand on. */
export interface ExcelContext {
  readonly engine: Engine;
  readonly settings: Map<string, unknown>;
  readonly documentName: () => string;
  /** The Excel that is played now. */
  readonly version: () => ExcelVersion;
  readonly drafts: FormatDrafts;
  readonly events: EventInterest;
  readonly protections: Protections;
  readonly customProperties: CustomProperties;
  /** Comments on names, by the name in lower case. */
  readonly nameNotes: Map<string, string>;
  readonly calculation: Calculation;
  /** Makes the objects that refer to each other. */
  readonly make: {
    range(sheet: string, area: Area): RangeObject;
    worksheet(sheet: string): HostObject;
  };
  /** Drops the answers of custom functions, so that a full calculation asks again. */
  readonly forgetFunctions: () => void;
}

/** A range as the other objects need it. */
export interface RangeObject extends HostObject {
  readonly sheet: string;
  readonly area: Area;
}

/** Tells ranges from other arguments.
 * @param value an argument
 * @returns whether it is a range */
export function isRange(value: unknown): value is RangeObject {
  return typeof value === "object" && value !== null && "className" in value && value.className === "Range";
}

/** Throws AccessDenied where a sheet is protected and does not allow the change.
 * @param excel the workbook
 * @param sheet id of the sheet about to be changed
 * @param option of the protection that would allow it, where there is one */
export function requireWritable(excel: ExcelContext, sheet: string, option: ProtectionOption | null = null): void {
  requireSheet(excel, sheet);
  if (!excel.protections.allows(sheet, option)) throw new HostError("AccessDenied");
}

/** The state of a sheet.
 * @param excel the workbook
 * @param sheet id
 * @returns its state; throws InvalidReference where it was deleted */
export function requireSheet(excel: ExcelContext, sheet: string) {
  const state = excel.engine.sheets.get(sheet);
  if (state === null) throw new HostError("InvalidReference");
  return state;
}

/** The cells an argument stands for.
 * @param excel the workbook
 * @param value a range, or an address
 * @param sheet id of the sheet meant where the address names none
 * @returns sheet and cells; throws InvalidArgument where it is neither */
export function cellsOf(excel: ExcelContext, value: unknown, sheet: string): { sheet: string; area: Area } {
  if (isRange(value)) return { sheet: value.sheet, area: value.area };
  const address: Address | null = typeof value === "string" && value.length <= 8192 ? readAddress(value) : null;
  if (address === null) throw new HostError("InvalidArgument");
  if (address.sheet === null) return { sheet, area: address.area };
  const named = excel.engine.sheets.named(address.sheet);
  if (named === null) throw new HostError("InvalidArgument");
  return { sheet: named.id, area: address.area };
}
