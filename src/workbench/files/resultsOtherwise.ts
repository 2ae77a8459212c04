import type { Engine } from "../engine/engine";
import type { FileCell } from "./fileCells";
import type { OpenedSheet } from "./keepWorkbook";

/** Functions whose result is another one at another time. */
const changing = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/i;
const closeTo = 1e-9;

/** Cells whose formula the engine can't compute, and those it computes to something else than the file holds.
 *
 * Left out: results that change from day to day, and custom functions, whose add-in has not answered yet.
 * @param isFrom1904 whether days in the file are counted from 1904
 * @returns addresses with their sheets */
export function cellsOtherwise(
  engine: Engine,
  opened: readonly OpenedSheet[],
  isFrom1904: boolean,
): { readonly uncomputed: readonly string[]; readonly otherwise: readonly string[] } {
  const uncomputed: string[] = [];
  const otherwise: string[] = [];
  const names = engine.functions.names();
  const calls = (formula: string) => names.some((name) => formula.toUpperCase().includes(`${name}(`));
  for (const { id, sheet, cells } of opened) {
    for (const cell of cells) {
      const state = cell.formula === null ? null : engine.cells.read(id, cell.row, cell.column);
      if (state === null || state.formula === null || cell.kind === "empty") continue;
      if (changing.test(state.formula) || calls(state.formula) || isSame(state.value, cell, isFrom1904)) continue;
      if (state.value === "#BUSY!") continue;
      const address = `${sheet.name}!${cell.address}`;
      if (state.value === "#NAME?") uncomputed.push(address);
      else otherwise.push(address);
    }
  }
  return { uncomputed, otherwise };
}

function isSame(ours: string | number | boolean | null, { value, kind }: FileCell, isFrom1904: boolean): boolean {
  if (typeof ours !== "number" || typeof value !== "number")
    return (ours ?? "") === value || (ours === null && value === 0);
  const difference = Math.abs(ours - value);
  if (kind === "number" && isFrom1904 && Math.abs(difference - 1462) < closeTo) return true;
  return difference <= closeTo * Math.max(1, Math.abs(value));
}
