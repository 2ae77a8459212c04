import { wholeSpan, type ColumnSpan } from "./columnSpan";
import { findCountColumn } from "./findCountColumn";
import { findNameColumns } from "./findNameColumns";
import { findOtherColumns } from "./findOtherColumns";
import type { Grid } from "./grid";
import { readHeader, type Header } from "./header";
import { headedColumns } from "./headedColumns";
import { isRankingHeader } from "./isRankingHeader";
import type { RawColumns } from "./rawTable";

/** The columns a header names, and how plainly it names them. */
export interface FoundColumns {
  readonly header: Header;
  readonly columns: RawColumns;
  /** Whether installs, and the base where there is one, stand there word for word. */
  readonly exact: boolean;
  /** Whether a heading names the units; else their column was known by its texts. */
  readonly nameHeading: boolean;
  /** Whether a heading says that counts are meant; else their column was known by its figures. */
  readonly countHeading: boolean;
  /** How many columns could be the count. */
  readonly countColumns: number;
  /** Whether only the base beside the count tells that it is one. */
  readonly isBesideBase: boolean;
}

/** The columns of a table whose header ends with a row, if it is a header of raw counts: one that names units and counts.
 * @param grid the used cells of the sheet
 * @param row worksheet row of the header's last row, from 0
 * @param span columns of the table; all of the grid's where left out
 * @returns the columns, or null where the row heads no raw counts, or is the header of a ranking sheet */
export function findColumns(grid: Grid, row: number, span: ColumnSpan = wholeSpan(grid)): FoundColumns | null {
  const header = readHeader(grid, row, span);
  if (isRankingHeader(header)) return null;
  const headed = headedColumns(grid, header);
  const name = findNameColumns(grid, header, headed);
  if (!name) return null;
  const rest = headed.filter(({ column }) => column !== name.column && column !== name.parent);
  const installs = findCountColumn(grid, header, rest);
  if (!installs || (!name.isNamed && installs.chosen.role === null)) return null;
  const others = findOtherColumns(installs.chosen, rest);
  const { base } = others;
  return {
    header,
    columns: {
      name: name.column,
      installs: installs.chosen.column,
      ...others.columns,
      ...(name.parent === undefined ? {} : { parent: name.parent }),
    },
    exact:
      installs.chosen.role === "installs" && installs.chosen.strength === 2 && (base === null || base.strength === 2),
    nameHeading: name.isNamed,
    countHeading: installs.isNamed,
    countColumns: installs.candidates,
    isBesideBase: installs.isBesideBase,
  };
}
