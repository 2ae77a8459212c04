import type { Area } from "../engine/area";
import type { CellState } from "../engine/cells";
import type { Engine } from "../engine/engine";
import type { FileCell } from "./fileCells";

/** Puts right what the engine read otherwise than the file says it: formulas it knows under another name or not as
 * formulas, texts it took for something else, number formats it shortened.
 * @param typed a formula of the file as Excel shows it, without "="; null where the engine's own words have to do
 * @param formats number formats by the number of a style */
export function repairCells(
  engine: Engine,
  sheet: string,
  cells: readonly FileCell[],
  typed: (cell: FileCell) => string | null,
  formats: ReadonlyMap<string, string>,
): void {
  const contents: Correction[] = [];
  const codes: Correction[] = [];
  for (const cell of cells) {
    const state = engine.cells.read(sheet, cell.row, cell.column);
    const content = contentToType(cell, state, typed);
    if (content !== null) contents.push({ ...cell, text: content });
    const code = formats.get(cell.style);
    if (code !== undefined && code !== "" && code !== state.numberFormat) codes.push({ ...cell, text: code });
  }
  const formatted = blockOf(codes);
  if (formatted) engine.looks.setNumberFormats(sheet, formatted.area, formatted.rows);
  const written = blockOf(contents);
  if (written) engine.cells.setContents(sheet, written.area, written.rows);
}

interface Correction {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function contentToType(cell: FileCell, state: CellState, typed: (cell: FileCell) => string | null): string | null {
  if (cell.formula !== null) {
    const formula = typed(cell);
    return formula === null || state.formula === `=${formula}` ? null : `=${formula}`;
  }
  if (cell.kind !== "text" || cell.value === "" || (state.kind === "text" && state.value === cell.value)) return null;
  return `'${cell.value}`;
}

function blockOf(corrections: readonly Correction[]): { area: Area; rows: (string | null)[][] } | null {
  const [first] = corrections;
  if (!first) return null;
  const bounds = corrections.reduce(
    (box, { row, column }) => ({
      top: Math.min(box.top, row),
      bottom: Math.max(box.bottom, row),
      left: Math.min(box.left, column),
      right: Math.max(box.right, column),
    }),
    { top: first.row, bottom: first.row, left: first.column, right: first.column },
  );
  const area = {
    row: bounds.top,
    column: bounds.left,
    rows: bounds.bottom - bounds.top + 1,
    columns: bounds.right - bounds.left + 1,
  };
  const rows = Array.from({ length: area.rows }, () => Array<string | null>(area.columns).fill(null));
  for (const { row, column, text } of corrections) {
    const cells = rows[row - area.row];
    if (cells) cells[column - area.column] = text;
  }
  return { area, rows };
}
