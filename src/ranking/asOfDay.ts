import { wholeSpan, type ColumnSpan } from "./columnSpan";
import { dayOfCell } from "./dayOfCell";
import { dayInText } from "./dayInText";
import { foldText } from "./foldText";
import { goalInText } from "./goalInText";
import { isLabelled } from "./goalLabel";
import type { Grid } from "./grid";
import { gridCell } from "./gridCell";
import { noteLines, titleLines, type Line } from "./titleLines";

const asOf = /(^| )(den|tinh den|den het|thoi diem|cap nhat|chot|so lieu|as of|until|up to|to)( |$)/;
const document =
  /(^| )(quyet dinh|cong van|nghi quyet|ke hoach|kem theo|can cu|thong bao so|bao cao so|to trinh|decision|circular|decree)( |$)/;

/** The day raw counts stand for, as a line above their header says it: a date in a text, or a cell with a date format. A
 * line that says "đến" or "as of" goes before a nearer one; the date of a decision that is cited is no such day, nor is the day
 * a target is to be reached on.
 * @param grid the used cells of the sheet
 * @param firstRow worksheet row of the header's first row, from 0
 * @param span columns of the table; all of the grid's where left out
 * @returns an Excel serial of a whole day; null where no line names a day */
export function asOfDay(grid: Grid, firstRow: number, span: ColumnSpan = wholeSpan(grid)): number | null {
  return dayIn(grid, titleLines(grid, firstRow, span));
}

/** The day a note under raw counts says they stand for: "Số liệu tính đến 16/8/2020".
 * @param grid the used cells of the sheet
 * @param end worksheet row behind the table's last, from 0
 * @param span columns of the table
 * @returns an Excel serial of a whole day; null where no note names one */
export function asOfDayBelow(grid: Grid, end: number, span: ColumnSpan): number | null {
  return dayIn(
    grid,
    noteLines(grid, end, span).filter(({ text }) => asOf.test(foldText(text))),
  );
}

function dayIn(grid: Grid, lines: readonly Line[]): number | null {
  const days = lines.flatMap(({ row, column, text: whole }) => {
    const text = goalInText(whole).rest;
    const isText = typeof gridCell(grid, row, column) === "string";
    const day = isLabelled(grid, row, column) ? null : isText ? dayInText(text) : dayOfCell(grid, row, column);
    const folded = day === null ? "" : foldText(text);
    return day === null ? [] : [{ day, says: asOf.test(folded), cites: document.test(folded) }];
  });
  return (
    (
      days.find(({ says, cites }) => says && !cites) ??
      days.find(({ cites }) => !cites) ??
      days.find(({ says }) => says)
    )?.day ?? null
  );
}
