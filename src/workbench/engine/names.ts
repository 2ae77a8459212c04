import type { Area } from "./area";

/** A name the workbook gives to cells. */
export interface NameState {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** The names of the workbook; formulas may use them, whatever the letter case. */
export interface Names {
  all(): readonly NameState[];
  get(name: string): NameState | null;
  add(name: string, sheet: string, area: Area): void;
  /** Points a name at other cells. */
  move(name: string, sheet: string, area: Area): void;
  remove(name: string): void;
}
