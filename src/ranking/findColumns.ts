import { columnRole, type ColumnRole } from "./columnWords";
import type { Grid } from "./grid";
import { gridCell, gridText } from "./gridCell";
import type { RawColumns } from "./rawTable";
import { sheetSentences } from "../locales/sheet";

/** The columns a header row names, and how plainly it names them. */
export interface FoundColumns {
  readonly columns: RawColumns;
  /** Whether installs and base stand there word for word. */
  readonly exact: boolean;
  /** Whether a heading names the units; else their column was known by its texts. */
  readonly nameHeading: boolean;
}

const longestHeading = 80;
const rowsLookedAt = 30;

/** The columns of unit names, installs and base that a row names, if it is a header of raw counts.
 * @param grid the used cells of the sheet
 * @param row worksheet row, from 0
 * @returns the columns, or null where the row does not name installs and a base, or is the header of a ranking sheet */
export function findColumns(grid: Grid, row: number): FoundColumns | null {
  const headings = headingsOf(grid, row);
  if (isRankingHeader(headings)) return null;
  const installs = strongest(headings, "installs");
  const base = strongest(headings, "base");
  if (!installs || !base) return null;
  const name = strongest(headings, "name");
  const nameColumn = name?.column ?? textColumn(grid, row, [installs.column, base.column]);
  if (nameColumn === null) return null;
  return {
    columns: { name: nameColumn, installs: installs.column, base: base.column },
    exact: installs.strength === 2 && base.strength === 2,
    nameHeading: name !== undefined,
  };
}

interface Heading {
  readonly column: number;
  readonly text: string;
  readonly role: ColumnRole | null;
  readonly strength: number;
}

function headingsOf(grid: Grid, row: number): Heading[] {
  return (grid.values[row - grid.row] ?? []).flatMap((value, index) => {
    const column = grid.column + index;
    const text = gridText(grid, row, column);
    if (typeof value !== "string" || text === "" || text.length > longestHeading) return [];
    const match = columnRole(text);
    return [{ column, text, role: match?.role ?? null, strength: match?.strength ?? 0 }];
  });
}

function strongest(headings: readonly Heading[], role: ColumnRole): Heading | undefined {
  return headings
    .filter((heading) => heading.role === role)
    .reduce<Heading | undefined>((best, next) => (best && best.strength >= next.strength ? best : next), undefined);
}

function isRankingHeader(headings: readonly Heading[]): boolean {
  const texts = new Set(headings.map(({ text }) => text));
  return Object.values(sheetSentences).some((said) =>
    [said.place, said.coverage, said.targetCount, said.gap].every((heading) => texts.has(heading)),
  );
}

function textColumn(grid: Grid, headerRow: number, taken: readonly number[]): number | null {
  const width = grid.values[0]?.length ?? 0;
  for (let column = grid.column; column < grid.column + width; column++) {
    if (taken.includes(column)) continue;
    const texts = Array.from({ length: rowsLookedAt }, (_, index) => gridCell(grid, headerRow + 1 + index, column));
    if (texts.filter((value) => typeof value === "string" && /\p{L}{2}/u.test(value)).length >= 1) return column;
  }
  return null;
}
