import { cellName, columnLetters } from "../../src/ranking/address";
import type { Area } from "../../src/ranking/grid";
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

function styleOf({ row, column, rows, columns, ...look }: Style): string {
  const words = Object.entries(look).map(([key, value]) => (value === true ? key : `${key} ${value}`));
  return `- ${areaName({ row, column, rows, columns })}: ${words.join(", ")}`;
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
    ...tableOf(plan.numberFormats),
    "",
    "## Looks",
    "",
    ...plan.styles.map(styleOf),
    ...plan.dataBars.map(({ area, color }) => `- ${areaName(area)}: data bars ${color}`),
    "",
    "## Objects",
    "",
    table ? `- table ${table.name} over ${areaName(table.area)}, ${table.style}` : "- no table",
    chart
      ? `- chart ${chart.name} “${chart.title}” over ${areaName(chart.place)}: ${chart.seriesName} ${areaName(chart.values)} (${chart.numberFormat}, ${chart.color}) by ${areaName(chart.categories)}`
      : "- no chart",
    print
      ? `- prints ${print.landscape ? "landscape" : "portrait"}, ${print.pagesWide} page wide, row ${print.titleRow + 1} repeated, footer “${print.footerLeft}” and “${print.footerRight}”`
      : "- no print set-up",
    "",
  ].join("\n");
}
