import type { Area } from "../engine/area";
import type { ChartSeries } from "../engine/charts";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly } from "../richapi/hostObject";
import { oneOf, text, whole } from "./arguments";
import type { ChartSource } from "./chart";
import { chartObject } from "./chart";
import { chartTypes } from "./chartTypes";
import type { ExcelContext } from "./excelContext";
import { isRange, requireWritable } from "./excelContext";

/** The charts of a sheet.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @returns the collection, by name or id */
export function chartsObject(excel: ExcelContext, sheet: string): HostObject {
  const all = () => excel.engine.charts.all().filter((chart) => chart.sheet === sheet);
  const find = (key: unknown): HostObject | null => {
    const wanted = text(key);
    const chart = all().find(({ name, id }) => name.toLowerCase() === wanted.toLowerCase() || id === wanted);
    return chart === undefined ? null : chartObject(excel, chart.id, (value, by) => chartSource(excel, value, by));
  };
  const made = (id: string): HostObject => chartObject(excel, id, (value, by) => chartSource(excel, value, by));
  return {
    className: "ChartCollection",
    properties: { Count: readOnly(() => all().length) },
    items: () => all().map(({ id }) => made(id)),
    item: find,
    methods: {
      GetItem: (key) => find(key) ?? notFound(),
      GetItemOrNullObject: find,
      GetCount: () => all().length,
      GetItemAt: (index) => {
        const chart = all()[whole(index, 0)];
        if (chart === undefined) throw new HostError("InvalidArgument");
        return made(chart.id);
      },
      Add: (type, source, seriesBy) => {
        requireWritable(excel, sheet, "allowEditObjects");
        const drawn = chartSource(excel, source, seriesBy);
        const [only, ...more] = drawn.series;
        const id = excel.engine.charts.add({
          sheet,
          name: freeName(all().map((chart) => chart.name)),
          type: oneOf(type, chartTypes),
          title: more.length === 0 ? (only?.name ?? "") : "",
          titleVisible: true,
          titleOverlay: false,
          legendVisible: true,
          legendPosition: "Bottom",
          ...drawn,
          reverseCategories: false,
          valueMinimum: null,
          valueMaximum: null,
          valueNumberFormat: "General",
          valueGridlines: true,
          left: 20,
          top: 20,
          width: 480,
          height: 288,
        });
        return made(id);
      },
    },
  };
}

/** Finds the names of the categories and series in a range as Excel does: a first column or row of texts names them. */
function chartSource(excel: ExcelContext, value: unknown, seriesBy: unknown): ChartSource {
  if (!isRange(value)) throw new HostError("InvalidArgument");
  const { sheet, area } = value;
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && area.columns > area.rows);
  const cell = (row: number, column: number) => excel.engine.cells.read(sheet, area.row + row, area.column + column);
  const last = cell(area.rows - 1, area.columns - 1);
  const hasHeader = area.rows > 1 && last.kind === "number" && cell(0, area.columns - 1).kind !== "number";
  const hasLabels = area.columns > 1 && last.kind === "number" && cell(area.rows - 1, 0).kind !== "number";
  const top = hasHeader ? 1 : 0;
  const left = hasLabels ? 1 : 0;
  const body: Area = {
    row: area.row + top,
    column: area.column + left,
    rows: area.rows - top,
    columns: area.columns - left,
  };
  const header: Area = { ...body, row: area.row, rows: 1 };
  const labels: Area = { ...body, column: area.column, columns: 1 };
  const count = byRows ? body.rows : body.columns;
  const series = Array.from({ length: count }, (_, index): ChartSeries => {
    const values = byRows
      ? { ...body, row: body.row + index, rows: 1 }
      : { ...body, column: body.column + index, columns: 1 };
    const name = byRows ? hasLabels && cell(top + index, 0).text : hasHeader && cell(0, left + index).text;
    return { name: name || "", values: { sheet, area: values }, color: null, hasDataLabels: false, gapWidth: 150 };
  });
  const named = byRows ? (hasHeader ? header : null) : hasLabels ? labels : null;
  return { categories: named === null ? null : { sheet, area: named }, series };
}

function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}
