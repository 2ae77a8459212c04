import type { Observation } from "./observations";
import type { SpanOf } from "./proseFindings";
import type { PieceKind, ProsePiece } from "./proseReading";
import type { FoundClause } from "./readClauses";
import type { UnitRow } from "./unitRows";

/** Every stretch of a text in which something was found, those of the table first.
 * @param found what was found in each clause
 * @param units rows of the table
 * @param totals counts of all units together
 * @param spanOf where tokens stand in the pasted text */
export function foundPieces(
  found: readonly FoundClause[],
  units: readonly UnitRow[],
  totals: readonly Observation[],
  spanOf: SpanOf,
): ProsePiece[] {
  const piece = (
    kind: PieceKind,
    clause: number,
    { first, end }: { first: number; end: number },
    row: number | null,
  ) => ({
    ...spanOf(clause, first, end),
    kind,
    row,
  });
  const counts = (observed: readonly Observation[], row: number | null) =>
    observed.flatMap(({ clause, unit, figure }) => [
      piece(row === null ? "total" : "unit", clause, unit, row),
      ...(figure
        ? [piece(figure.kind === "unread" ? "unread" : row === null ? "total" : "count", clause, figure, row)]
        : []),
    ]);
  return [
    ...units.flatMap(({ observed }, row) => counts(observed, row)),
    ...counts(totals, null),
    ...found.flatMap(({ dates, places, figures, unpaired }, clause) => [
      ...dates.map((date) => piece(date.role === "no-such-date" ? "unread" : "date", clause, date, null)),
      ...places.map((place) => piece("place", clause, place, null)),
      ...figures.filter(({ kind }) => kind === "base").map((figure) => piece("base", clause, figure, null)),
      ...figures.filter(({ kind }) => kind === "rate").map((figure) => piece("rate", clause, figure, null)),
      ...unpaired.flatMap((apart) => apart.figures.map((figure) => piece("unread", clause, figure, null))),
    ]),
  ];
}
