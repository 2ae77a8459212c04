import type { InsertedSpan } from "../ranking/fittedPlan";
import type { Area } from "../ranking/grid";
import type { BuildBefore, BuildMade } from "../ranking/rebuild/build";
import type { Found } from "./found";

type Spans = readonly InsertedSpan[];

const cells = (spans: Spans) => spans.reduce((sum, { count }) => sum + count, 0);

/** Which of the rows and columns that a build puts in are there, to be taken out again in the order given. A build that is
 * done put in all of them. Until then the last of them went in first, and nobody but the build has moved what they move:
 * inside the table its own rows tell, elsewhere the last cell in use, which is a person's wherever room had to be made.
 * @param made what the build makes
 * @param before the workbook as it stood before it
 * @param found the workbook as it stands now */
export function insertedSpans(made: BuildMade, before: BuildBefore, found: Found): { rows: Spans; columns: Spans } {
  const { insertRows, insertColumns } = made;
  if (found.stage === "done") return { rows: insertRows, columns: insertColumns };
  const table = before.plan?.table?.area;
  const isWithin = ({ first }: InsertedSpan) => table !== undefined && first < table.row + table.rows;
  const within = lastOf(insertRows.filter(isWithin), found.tableRows - before.tableRows);
  const below = insertRows.filter((span) => !isWithin(span));
  return {
    rows: [...within, ...lastOf(below, found.lastRow - before.lastRow - cells(within))],
    columns: lastOf(insertColumns, found.lastColumn - before.lastColumn),
  };
}

/** The last spans that together moved something so far. */
function lastOf(spans: Spans, moved: number): Spans {
  return spans.filter((_, index) => cells(spans.slice(index)) <= moved);
}

/** An area without rows and columns that were put into it.
 * @param area with them
 * @param rows and columns that do not count */
export function without(area: Area, rows: Spans, columns: Spans): Area {
  return { ...area, rows: area.rows - cells(rows), columns: area.columns - cells(columns) };
}
