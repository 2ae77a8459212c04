import type { ColumnSpan } from "./columnSpan";
import type { Stated, StatedGoal } from "./goal";
import { goalInText } from "./goalInText";
import { goalLabel, labelledGoal } from "./goalLabel";
import type { Grid } from "./grid";
import { gridText } from "./gridCell";
import type { Header } from "./header";
import { noteLines, titleLines, type Line } from "./titleLines";

const fewestOfTable = 3;

/** What the lines over and under raw counts, and their headings, state of the target and its deadline: "Chỉ tiêu 40% dân số
 * đến ngày 30/9/2020", the cells "Hạn" and "30/8/2020" side by side, a heading "Kế hoạch 80%". Lines behind another table are
 * that table's.
 * @param grid the used cells of the sheet
 * @param header of the table
 * @param span columns of the table
 * @param end worksheet row behind the table's last, from 0
 * @returns each with its cell; null where nothing is stated, or several things that differ */
export function statedGoal(grid: Grid, header: Header, span: ColumnSpan, end: number): StatedGoal {
  const lines = [
    ...upToTable(titleLines(grid, header.firstRow, span).filter((line) => isOwn(grid, header, span, line))),
    ...upToTable(noteLines(grid, end, span)),
  ];
  const headings = header.headings
    .filter(({ text }) => /\d\s*%/.test(text))
    .flatMap(({ column, text }) =>
      goalInText(text).targets.map((value) => at("target", value, header.lastRow, column)),
    );
  const said = [...lines.flatMap((line) => goalOfLine(grid, line)), ...headings];
  return { target: onlyOne("target"), deadline: onlyOne("deadline") };

  function onlyOne(of: "target" | "deadline"): Stated | null {
    const stated = said.filter((one) => one.of === of);
    const [first] = stated;
    return first && stated.every(({ value }) => value === first.value)
      ? { value: first.value, cell: first.cell }
      : null;
  }

  function at(of: "target" | "deadline", value: number, row: number, column: number) {
    return { of, value, cell: { sheet: grid.sheet, row, column } };
  }

  function goalOfLine(grid: Grid, { row, column, text }: Line) {
    const labelled = labelledGoal(grid, row, column);
    if (labelled) return [at(labelled.of, labelled.value, row, labelled.column)];
    const { targets, deadlines } = goalInText(text);
    return [
      ...targets.map((value) => at("target", value, row, column)),
      ...deadlines.map((value) => at("deadline", value, row, column)),
    ];
  }
}

/** The lines before the first row that is one of a table. */
function upToTable(lines: readonly Line[]): readonly Line[] {
  const byRow = new Map<number, Line[]>();
  for (const line of lines) byRow.set(line.row, [...(byRow.get(line.row) ?? []), line]);
  const table = [...byRow].find(
    ([, cells]) => cells.length >= fewestOfTable && !cells.some(({ text }) => goalLabel(text) !== null),
  );
  const nearest = table ? lines.findIndex(({ row }) => row === table[0]) : lines.length;
  return lines.slice(0, nearest);
}

/** Whether a line over a table is not over another that stands beside it. */
function isOwn(grid: Grid, header: Header, { first, last }: ColumnSpan, { column }: Line): boolean {
  if (column >= first && column <= last) return true;
  const width = grid.values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index) => grid.column + index).every(
    (other) => (other >= first && other <= last) || gridText(grid, header.lastRow, other) === "",
  );
}
