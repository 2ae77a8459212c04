import { columnSample, type ColumnSample } from "./columnSample";
import type { Grid } from "./grid";
import type { Header, Heading } from "./header";

/** A heading with what stands under it. */
export interface HeadedColumn extends Heading {
  readonly sample: ColumnSample;
}

/** The columns of a header with what stands under each.
 * @param grid the used cells of the sheet
 * @param header as read from it */
export function headedColumns(grid: Grid, header: Header): readonly HeadedColumn[] {
  return header.headings.map((heading) => ({
    ...heading,
    sample: columnSample(grid, header.lastRow, heading.column),
  }));
}
