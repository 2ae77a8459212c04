import type { Cells } from "./cells";
import type { Charts } from "./charts";
import type { ConditionalFormats } from "./conditionalFormats";
import type { EngineFunctions } from "./engineFunctions";
import type { Looks } from "./looks";
import type { Names } from "./names";
import type { Shapes } from "./shapes";
import type { Rules } from "./rules";
import type { Sheets } from "./sheets";
import type { Tables } from "./tables";
import type { Area } from "./area";

/** One file inside an .xlsx, by its path in the zip. */
export interface XlsxPart {
  readonly path: string;
  readonly content: string;
}

/** What changed in the workbook, one entry per finished command. */
export type EngineChange =
  | { readonly kind: "cells"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "sheet-added" | "sheet-deleted" | "sheet-activated"; readonly sheet: string }
  | { readonly kind: "sheet-shown" | "sheet-hidden" | "sheet-protected" | "sheet-unprotected"; readonly sheet: string }
  | { readonly kind: "sheet-renamed"; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: "selection"; readonly sheet: string; readonly area: Area };

/** How numbers and dates are shown and typed. */
export interface EngineLocale {
  readonly tag: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  /** Between the arguments of a function. */
  readonly listSeparator: string;
  /** Excel's pattern of a short date, e.g. "dd/MM/yyyy". */
  readonly shortDate: string;
  readonly shortTime: string;
}

/** A workbook that calculates: everything the host asks of a spreadsheet, in spreadsheet words. Sheets go by id. */
export interface Engine {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly looks: Looks;
  readonly tables: Tables;
  readonly charts: Charts;
  readonly shapes: Shapes;
  readonly names: Names;
  readonly conditionalFormats: ConditionalFormats;
  readonly rules: Rules;
  readonly functions: EngineFunctions;
  readonly locale: EngineLocale;
  /** Shows and reads numbers and dates as another culture does; "en-US" and "vi-VN" are known. */
  setCulture(tag: string): void;
  /** Whether formulas wait for `calculate` after a change. */
  readonly isCalculationSuspended: boolean;
  /** Lets formulas wait for `calculate`, or calculates what has waited and every change from now on. */
  suspendCalculation(suspended: boolean): void;
  /** Takes back the last step; false where there is none. */
  undo(): boolean;
  /** Repeats the step taken back; false where there is none. */
  redo(): boolean;
  /** Makes all that is done one step for undo. */
  asOneStep<Result>(job: () => Result): Result;
  /** Forgets the steps that could be taken back or repeated. */
  forgetSteps(): void;
  /** What the user has selected on the active sheet; several areas where they hold Ctrl. */
  selection(): { readonly sheet: string; readonly areas: readonly Area[] };
  /** Selects an area and shows its sheet. */
  select(sheet: string, area: Area): void;
  /** Calculates every formula again. */
  calculate(): void;
  /** Called after every finished command that changed something; returns how to stop it. */
  onChange(listener: (changes: readonly EngineChange[]) => void): () => void;
  /** Called after `load` put another workbook in place; returns how to stop it. */
  onReplaced(listener: () => void): () => void;
  /** Replaces the workbook by the one in these parts. */
  load(parts: readonly XlsxPart[]): Promise<void>;
  /** The workbook as the parts of an .xlsx, before any post-processing. */
  exportXlsxParts(): Promise<readonly XlsxPart[]>;
}
