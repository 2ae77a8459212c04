import type { ProsePiece } from "./proseReading";

/** Pieces in the order of the text and without overlaps; of two that overlap the first of the list stays.
 * @param pieces the surest first
 * @example prosePieces([{ start: 5, end: 9, kind: "unit", row: 0 }, { start: 0, end: 6, kind: "date", row: null }]) // => [{ start: 5, end: 9, kind: "unit", row: 0 }] */
export function prosePieces(pieces: readonly ProsePiece[]): readonly ProsePiece[] {
  const kept: ProsePiece[] = [];
  const orders = new Map(pieces.map((piece, order) => [piece, order]));
  const placed = [...pieces.entries()].sort(([i, a], [j, b]) => a.start - b.start || i - j);
  for (const [order, piece] of placed) {
    const last = kept.at(-1);
    if (!last || last.end <= piece.start) kept.push(piece);
    else if (order < (orders.get(last) ?? 0)) kept[kept.length - 1] = piece;
  }
  return kept;
}
