import type { Area } from "../grid";

/** An area with one number format. */
export interface FormatArea extends Area {
  readonly format: string;
}

/** Number formats as few areas with one format each: rows that look the same are taken together.
 * @param area of the cells
 * @param formats en-US number formats, row by row over the area
 * @example formatAreas({ row: 4, column: 0, rows: 2, columns: 2 }, [["0", "@"], ["0", "@"]]) // => [{ row: 4, column: 0, rows: 2, columns: 1, format: "0" }, { row: 4, column: 1, rows: 2, columns: 1, format: "@" }] */
export function formatAreas(area: Area, formats: readonly (readonly string[])[]): readonly FormatArea[] {
  const areas: FormatArea[] = [];
  for (let top = 0; top < formats.length;) {
    const row = formats[top] ?? [];
    let bottom = top + 1;
    while (bottom < formats.length && row.every((format, column) => format === formats[bottom]?.[column])) bottom++;
    for (let column = 0; column < row.length;) {
      const format = row[column] ?? "General";
      let end = column + 1;
      while (end < row.length && row[end] === format) end++;
      const place = { row: area.row + top, column: area.column + column, rows: bottom - top, columns: end - column };
      areas.push({ ...place, format });
      column = end;
    }
    top = bottom;
  }
  return areas;
}

/** The number formats of every cell of an area, from areas with one format each; a cell in none is "General".
 * @param area of the cells
 * @param areas with their formats
 * @example spreadFormats({ row: 0, column: 0, rows: 1, columns: 2 }, [{ row: 0, column: 1, rows: 1, columns: 1, format: "0%" }]) // => [["General", "0%"]] */
export function spreadFormats(area: Area, areas: readonly FormatArea[]): readonly (readonly string[])[] {
  const formats = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill("General"));
  for (const { row, column, rows, columns, format } of areas)
    for (let r = Math.max(row, area.row); r < Math.min(row + rows, area.row + area.rows); r++)
      formats[r - area.row]?.fill(format, Math.max(0, column - area.column), column - area.column + columns);
  return formats;
}
