import type { CellState } from "../engine/cells";
import type { Engine } from "../engine/engine";
import type { DefinedName } from "./definedNames";
import type { XlsxPackage } from "./xlsxPackage";

/** How wide and high columns and rows of a sheet are where nothing else is said, in pixels. */
export interface UsualSizes {
  readonly width: number;
  readonly height: number;
  /** The element of the file that says so. */
  readonly format: Element | null;
}

/** A formula as the engine has it, as the file says it, and the value the file keeps with it. */
export interface KeptFormula {
  readonly typed: string;
  readonly stored: string;
  readonly kind: CellState["kind"];
  readonly value: CellState["value"];
}

/** A sheet as its file had it, beside what the engine made of it. */
export interface KeptSheet {
  readonly name: string;
  readonly path: string;
  readonly document: XMLDocument;
  readonly sizes: UsualSizes | undefined;
  /** By address. */
  readonly formulas: ReadonlyMap<string, KeptFormula>;
  /** By address: the look the engine gave the cell, and the number of its style in the file. */
  readonly looks: ReadonlyMap<string, { readonly look: string; readonly style: string }>;
  /** By the engine's words for them: the rules of the file. */
  readonly conditionalFormats: ReadonlyMap<string, Element>;
  readonly dataValidations: ReadonlyMap<string, Element>;
  /** By address: what stood in the cells that notes, filters and texts in several looks belong to. */
  readonly contents: ReadonlyMap<string, string>;
}

/** What the opened file said and the engine has no place for, to be said again when the workbook is saved. */
export interface KeptWorkbook {
  readonly file: XlsxPackage;
  /** By the id the sheet has in the engine. */
  readonly sheets: ReadonlyMap<string, KeptSheet>;
  /** The number of a style of the file by the look the engine gave it. */
  readonly styles: ReadonlyMap<string, string>;
  /** Names that stand for anything but cells of the workbook, or belong to one sheet; sheets by their id. */
  readonly names: readonly (Omit<DefinedName, "sheet"> & { readonly sheet: string | null })[];
  /** Paths of the other files formulas link to. */
  readonly links: readonly string[];
}

const kept = new WeakMap<Engine, KeptWorkbook>();

/** Remembers what came with the workbook the engine holds now. */
export function keep(engine: Engine, workbook: KeptWorkbook): void {
  kept.set(engine, workbook);
}

/** What came with the workbook the engine holds; null where it was not opened from a file. */
export function keptOf(engine: Engine): KeptWorkbook | null {
  return kept.get(engine) ?? null;
}
