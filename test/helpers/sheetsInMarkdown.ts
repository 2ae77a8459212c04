import { daySerial } from "../../src/ranking/dayInText";
import type { Area, CellValue, Grid } from "../../src/ranking/grid";

interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

/** A cell as typed in a golden case: a number is a number, `<16/8/2020>` and `<8.62%>` are numbers shown so, anything else is
 * text, with an apostrophe before it where it would be taken for a number. */
function cellOf(typed: string): Cell {
  const [, day, month, year] = /^<(\d+)\/(\d+)\/(\d{4})>$/.exec(typed) ?? [];
  if (day) return { value: daySerial(Number(day), Number(month), Number(year)) ?? 0, format: "dd/mm/yyyy" };
  const [, percent] = /^<([\d.]+)%>$/.exec(typed) ?? [];
  if (percent) return { value: Number(`${percent}e-2`), format: "0.00%" };
  if (/^-?\d+(\.\d+)?$/.test(typed)) return { value: Number(typed), format: "General" };
  if (/^(TRUE|FALSE)$/.test(typed)) return { value: typed === "TRUE", format: "General" };
  return { value: typed.replace(/^'/, ""), format: typed.startsWith("'") ? "@" : "General" };
}

function columnAt(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function areaAt(name: string): Area {
  const [, c1 = "A", r1 = "1", c2 = c1, r2 = r1] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(name.trim()) ?? [];
  const [row, column] = [Number(r1) - 1, columnAt(c1)];
  return { row, column, rows: Number(r2) - row, columns: columnAt(c2) - column + 1 };
}

function lines(part: string, pattern: RegExp): string[] {
  return [...part.matchAll(pattern)].map(([, rest = ""]) => rest);
}

/** Leaves out blank outer rows and columns, as the used range of a sheet does. */
function used(cells: readonly (readonly Cell[])[]): {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
} {
  const filled = cells.flatMap((line, row) =>
    line.flatMap(({ value }, column) => (value === "" ? [] : [{ row, column }])),
  );
  if (filled.length === 0) return { row: 0, column: 0, cells: [] };
  const rows = filled.map(({ row }) => row);
  const columns = filled.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const shown = cells.slice(row, Math.max(...rows) + 1);
  return { row, column, cells: shown.map((line) => line.slice(column, Math.max(...columns) + 1)) };
}

/** The sheets of a golden case. Each begins with `## name`, lists what is special about it (`- merged: A1:C1`,
 * `- hidden rows: 9`, `- filtered`, `- table: Name A4:D12`), and shows its cells as a table with letters and numbers. */
export function sheetsInMarkdown(text: string): readonly Grid[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part): Grid => {
      const sheet = part.slice(0, part.indexOf("\n")).trim();
      const cells = lines(part, /^\| *\d+ *\|(.*)\|$/gm).map((line) =>
        line.split("|").map((typed) => cellOf(typed.trim())),
      );
      const { row, column, cells: shown } = used(cells);
      return {
        sheet,
        row,
        column,
        values: shown.map((line) => line.map(({ value }) => value)),
        numberFormats: shown.map((line) => line.map(({ format }) => format)),
        merged: lines(part, /^- merged: (.*)$/gm).flatMap((areas) => areas.split(",").map(areaAt)),
        hiddenRows: lines(part, /^- hidden rows: (.*)$/gm).flatMap((rows) =>
          rows.split(",").map((at) => Number(at) - 1),
        ),
        filtered: /^- filtered$/m.test(part),
        tables: lines(part, /^- table: (.*)$/gm).map((said) => {
          const [name = "", area = ""] = said.split(" ");
          return { name, area: areaAt(area) };
        }),
      };
    });
}
