import type { Area, CellValue } from "../grid";

/** Cells of a sheet that are written anew, as they were and as they will be; a text that starts with "=" is a formula. */
export interface Replacement {
  readonly sheet: string;
  readonly area: Area;
  readonly was: readonly (readonly CellValue[])[];
  readonly will: readonly (readonly CellValue[])[];
}
