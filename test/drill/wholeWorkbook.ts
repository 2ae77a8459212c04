import type { OpenWorkbench } from "../helpers/openWorkbench";

/** Everything a workbook holds, in a form that is equal where a person would see no difference: contents, formats, looks,
 * widths, hidden rows, tables, charts, conditional formats, print set-up and settings, without the host's own numbers. */
export function wholeWorkbook({ engine, host }: OpenWorkbench) {
  const all = engine.sheets.all();
  const nameOf = new Map(all.map(({ id, name }) => [id, name]));
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    if (typeof value === "string") return nameOf.get(value) ?? value;
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== "id")
        .map(([key, one]) => [key, named(one)]),
    );
  };
  const sheets = all.map(({ id, ...sheet }) => {
    const used = engine.cells.used(id, false);
    const rows = used === null ? 0 : used.row + used.rows;
    const columns = used === null ? 0 : used.column + used.columns;
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const { content, numberFormat } = engine.cells.read(id, row, column);
        const look = JSON.stringify(engine.looks.style(id, row, column));
        return `${content} | ${numberFormat} | ${look}`;
      }),
    );
    const bare = (line: readonly string[]) => line.every((cell) => cell === plain);
    while (cells.length > 0 && bare(cells.at(-1) ?? [])) cells.pop();
    return {
      ...sheet,
      cells: cells.map((line) => line.map((cell) => (cell === plain ? "" : cell)).join("\n")),
      widths: Array.from({ length: 16 }, (_, column) => engine.looks.columnWidth(id, column)),
      hidden: cells.flatMap((_, row) => (engine.looks.isHidden(id, "row", row) ? [row] : [])),
      rules: named(engine.conditionalFormats.all(id)),
    };
  });
  return {
    sheets,
    tables: named(engine.tables.all()),
    charts: named(engine.charts.all()),
    settings: [...host.settings]
      .map(([key, value]) => [key, typeof value === "string" ? value.replace(/^done .*/, "done") : value])
      .sort(),
  };
}

const plainLook = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontSize: 10,
  fontName: "Arial",
  color: "#000000",
  fill: "",
  align: "general",
  verticalAlign: "bottom",
  wrap: false,
};
const plain = ` | General | ${JSON.stringify(plainLook)}`;
