import { columnRole } from "../columnWords";

interface Cell {
  readonly start: number;
  readonly text: string;
}

function cellsOf(line: string, start: number): Cell[] {
  const cells: Cell[] = [];
  let at = start;
  for (const text of line.split(/[\t|]/)) {
    cells.push({ start: at, text: text.trim() });
    at += text.length + 1;
  }
  return cells;
}

/** Which columns of tables pasted with tabs or bars hold installs, by the heading row above them.
 * @param plain a text as `proseText` gives it
 * @returns for a position in the text: whether its column is headed as installs or as something else; null where the lines
 * have no columns, or no row above heads one as installs */
export function tableColumns(plain: string): (position: number) => "installs" | "other" | null {
  const columns: { readonly start: number; readonly column: "installs" | "other" | null }[] = [];
  let headings: ("installs" | "other")[] = [];
  let start = 0;
  for (const line of plain.split("\n")) {
    const cells = cellsOf(line, start);
    const roles = cells.length === 1 ? [] : cells.map(({ text }) => columnRole(text)?.role);
    const heads = cells.length > 1 && roles.includes("installs") && !cells.some(({ text }) => /^\d/.test(text));
    const first = roles.indexOf("installs");
    if (heads) headings = roles.map((_, index) => (index === first ? "installs" : "other"));
    else if (cells.length !== headings.length) headings = [];
    for (const [index, cell] of cells.entries()) columns.push({ start: cell.start, column: headings[index] ?? null });
    start += line.length + 1;
  }
  return (position) => {
    let [low, high] = [0, columns.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((columns[middle]?.start ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return columns[low]?.column ?? null;
  };
}
