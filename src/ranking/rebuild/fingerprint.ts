import type { Area, CellValue } from "../grid";
import { formulaShape, type RowAnchors } from "./formulaShape";

/** What was last written on an area, short enough to be kept in the workbook. */
export interface Fingerprint {
  readonly area: Area;
  /** Cells that share a hash: one, or where there are many cells a whole row. */
  readonly span: number;
  readonly hashes: string;
}

/** Above these a hash stands for a row, so that 11,000 rows take 33,000 characters. */
const mostHashes = 20_000;
const hashLength = 3;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Stands for a cell that lost what it referred to: it says nothing, and nothing is held against it. */
const unsaid = "\u0000";

function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193) ^ (state >>> 15);
  return Array.from({ length: hashLength }, (_, index) => letters[(state >>> (index * 6 + 2)) & 63]).join("");
}

function shapeOf(cell: CellValue, anchors: RowAnchors): string {
  if (typeof cell === "string") {
    // An apostrophe that makes a formula a text is not given back by Excel.
    if (/^'+=/.test(cell)) return shapeOf(cell.slice(1), anchors);
    if (!cell.startsWith("=")) return `t${cell}`;
    return formulaShape(cell, anchors) || unsaid;
  }
  return typeof cell === "number" ? `n${Number(cell.toPrecision(14))}` : `b${String(cell)}`;
}

function rowHashes(row: readonly CellValue[], span: number): string[] {
  const anchors: RowAnchors = new Map();
  const shapes = row.map((cell) => shapeOf(cell, anchors));
  const parts: string[] = [];
  for (let column = 0; column < shapes.length; column += span) {
    const part = shapes.slice(column, column + span);
    parts.push(part.includes(unsaid) ? unsaid.repeat(hashLength) : hash(part.join("\u0001")));
  }
  return parts;
}

/** The fingerprint of cells, which tells whether a person changed them; a formula that Excel itself moved along with the
 * cells it refers to is the same.
 * @param area of the cells
 * @param cells formulas and values, row by row over the area */
export function fingerprint(area: Area, cells: readonly (readonly CellValue[])[]): Fingerprint {
  const span = area.rows * area.columns > mostHashes ? area.columns : 1;
  return { area, span, hashes: cells.map((row) => rowHashes(row, span).join("")).join("") };
}

/** The cells that are not what was last written: single cells, or whole rows where there are very many.
 * @param before the fingerprint of what was written
 * @param cells formulas and values as they are now, row by row over the same area */
export function editedCells(before: Fingerprint, cells: readonly (readonly CellValue[])[]): readonly Area[] {
  const { area, span } = before;
  const perRow = Math.ceil(area.columns / span);
  const edited: Area[] = [];
  for (const [row, line] of cells.entries()) {
    for (const [index, now] of rowHashes(line, span).entries()) {
      const at = (row * perRow + index) * hashLength;
      if (now === before.hashes.slice(at, at + hashLength) || now.startsWith(unsaid)) continue;
      edited.push({ row: area.row + row, column: area.column + index * span, rows: 1, columns: span });
    }
  }
  return edited;
}
