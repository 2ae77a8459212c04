import { cellName, columnLetters } from "../../src/ranking/address";
import type { Area, CellValue } from "../../src/ranking/grid";
import type { SheetPlan, Style } from "../../src/ranking/sheetPlan";

function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName({ row, column });
  const last = cellName({ row: row + rows - 1, column: column + columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

function tableOf(rows: readonly (readonly unknown[])[]): string[] {
  const width = rows[0]?.length ?? 0;
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
  const line = (head: string, cells: readonly unknown[]) =>
    `| ${[head, ...cells.map((cell) => String(cell).replaceAll("|", "\\|"))].join(" | ")} |`;
  return [
    line("", letters),
    line(
      "---",
      letters.map(() => "---"),
    ),
    ...rows.map((row, index) => line(`${index + 1}`, row)),
  ];
}

function words(look: object): string {
  return Object.entries(look)
    .map(([key, value]) => (value === true ? key : `${key} ${value}`))
    .join(", ");
}

function styleOf({ row, column, rows, columns, ...look }: Style): string {
  return `- ${areaName({ row, column, rows, columns })}: ${words(look)}`;
}

/** Number formats are the same over many lines: those of each run of lines, as one line of the table. */
function formatsOf(formats: readonly (readonly string[])[]): string[] {
  const runs: { first: number; last: number; line: readonly string[] }[] = [];
  formats.forEach((line, row) => {
    const run = runs.at(-1);
    if (run && run.line.join("|") === line.join("|")) run.last = row;
    else runs.push({ first: row, last: row, line });
  });
  const [head = "", rule = ""] = tableOf(formats);
  const named = runs.map(({ first, last, line }) => {
    const rows = first === last ? `${first + 1}` : `${first + 1}–${last + 1}`;
    return `| ${[rows, ...line.map((format) => (format === "General" ? "" : format.replaceAll("|", "\\|")))].join(" | ")} |`;
  });
  return [head, rule, ...named];
}

/** A plan as a person reviews it: cells and formats as tables, everything else as a list. */
export function planAsMarkdown(plan: SheetPlan): string {
  const { table, chart, print } = plan;
  return [
    `# ${plan.sheet}`,
    "",
    `Owned: ${areaName(plan.owned)} · frozen rows: ${plan.frozenRows} · widths: ${plan.columnWidths.join(", ")}`,
    "",
    "## Cells",
    "",
    ...tableOf(plan.cells),
    "",
    "## Number formats",
    "",
    ...formatsOf(plan.numberFormats),
    "",
    "## Looks",
    "",
    ...plan.styles.map(styleOf),
    ...plan.dataBars.map(({ area, color }) => `- ${areaName(area)}: data bars ${color}`),
    ...plan.rules.map(({ area, formula, ...look }) => `- ${areaName(area)} where ${formula}: ${words(look)}`),
    ...(plan.hiddenRows.length === 0 ? [] : [`- hidden rows: ${plan.hiddenRows.map((row) => row + 1).join(", ")}`]),
    "",
    "## Objects",
    "",
    table ? `- table ${table.name} over ${areaName(table.area)}, ${table.style}` : "- no table",
    chart
      ? `- chart ${chart.name} “${chart.title}” over ${areaName(chart.place)}: ${chart.seriesName} ${areaName(chart.values)} (${chart.numberFormat}, ${chart.color}) by ${areaName(chart.categories)}${chart.target ? `; line ${chart.target.seriesName} ${areaName(chart.target.values)} (${chart.target.color})` : ""}`
      : "- no chart",
    print
      ? `- prints ${print.landscape ? "landscape" : "portrait"}, ${print.pagesWide} page wide${print.pagesTall === null ? "" : ` and ${print.pagesTall} tall`}, row ${print.titleRow + 1} repeated, footer “${print.footerLeft}”, “${print.footerCenter}” and “${print.footerRight}”`
      : "- no print set-up",
    "",
  ].join("\n");
}

/** The cells of a plan of values as they are shown, from its table's header on. */
export function figuresAsMarkdown({ cells, numberFormats, table }: SheetPlan): string[] {
  const header = table?.area.row ?? 0;
  const shown = (cell: CellValue, format: string) =>
    typeof cell !== "number" ? cell : /^0\.00+%/.test(format) ? `${(cell * 100).toFixed(4)}%` : cell;
  const rows = cells.map((line, row) => line.map((cell, column) => shown(cell, numberFormats[row]?.[column] ?? "")));
  return ["## Figures", "", ...tableOf(rows.slice(header))];
}
