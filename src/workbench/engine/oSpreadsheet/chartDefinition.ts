import type { ChartRange, ChartSeries, ChartState } from "../charts";
import { sheetNameText } from "../sheetNameText";
import type { LiveModel } from "./liveModel";
import { a1, areaOf } from "./zones";

type EngineDefinition = ReturnType<LiveModel["getters"]["getChartDefinition"]>;

const horizontalTypes = new Set(["BarClustered", "BarStacked", "BarStacked100"]);
const lineTypes = new Set(["Line", "LineMarkers", "LineStacked"]);
const isXy = (type: string): boolean => type.startsWith("XYScatter");
const pieTypes = new Set(["Pie", "Doughnut"]);

const legendPositions: Readonly<Record<ChartState["legendPosition"], string>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "right",
};

/** Says a chart in the engine's words.
 * @param chart with an Excel chart type of bars, columns, lines or a pie
 * @param sheetName name of a sheet by its id
 * @returns the engine's definition */
export function chartDefinition(chart: Omit<ChartState, "id">, sheetName: (id: string) => string): object {
  const address = (range: ChartRange): string => `${sheetNameText(sheetName(range.sheet))}!${a1(range.area)}`;
  const drawn = chart.series.filter((series) => series.values !== null);
  return {
    ...kindOf(chart),
    title: { text: chart.titleVisible ? chart.title : "" },
    legendPosition: chart.legendVisible ? legendPositions[chart.legendPosition] : "none",
    showValues: chart.series.some((series) => series.hasDataLabels),
    dataSource: {
      type: "range",
      dataSetsHaveTitle: false,
      dataSets: drawn.map((series, index) => ({
        dataSetId: String(index),
        dataRange: series.values === null ? "" : address(series.values),
      })),
      ...(chart.categories === null ? {} : { labelRange: address(chart.categories) }),
    },
    dataSetStyles: Object.fromEntries(
      drawn.map((series, index) => [
        String(index),
        {
          ...(series.name === "" ? {} : { label: series.name }),
          ...(colorOf(series) === null ? {} : { backgroundColor: colorOf(series) }),
          ...(isCombined(chart) ? { type: lineTypes.has(series.type ?? chart.type) ? "line" : "bar" } : {}),
          ...(series.axisGroup === "Secondary" ? { yAxisId: "y1" } : {}),
        },
      ]),
    ),
    axesDesign: valueAxis(chart),
    aggregated: false,
    humanize: false,
  };
}

/** What the engine's definition says of a chart; ranges follow when sheets are renamed or rows inserted.
 * @param definition of the engine
 * @param rangeOf the cells of an address with a sheet; null where they are gone
 * @returns type, title, legend, categories and series */
export function readDefinition(
  definition: EngineDefinition,
  rangeOf: (address: string) => ChartRange | null,
): Pick<ChartState, "type" | "title" | "categories" | "series"> {
  const given = "dataSource" in definition ? definition.dataSource : undefined;
  const source = given?.type === "range" ? given : null;
  const styles = "dataSetStyles" in definition ? definition.dataSetStyles : {};
  const skip = source?.dataSetsHaveTitle === true ? 1 : 0;
  const series = (source?.dataSets ?? []).map((set): ChartSeries => {
    const whole = rangeOf(set.dataRange);
    const style = styles[set.dataSetId];
    return {
      name: style?.label ?? "",
      values: whole === null ? null : below(whole, skip),
      color: style?.backgroundColor ?? null,
      hasDataLabels: "showValues" in definition && definition.showValues === true,
      gapWidth: 150,
    };
  });
  const labels = source?.labelRange === undefined ? null : rangeOf(source.labelRange);
  return {
    type: typeOf(definition),
    title: definition.title?.text ?? "",
    categories: labels === null ? null : below(labels, skip),
    series,
  };
}

/** Reads an address of a chart over the engine's model.
 * @param live the model
 * @param sheet id of the chart's sheet, which an address without a sheet name is on
 * @param address e.g. "'Dữ liệu'!A1:A4"
 * @returns the cells; null where they are gone */
export function chartRangeOf(live: LiveModel, sheet: string, address: string): ChartRange | null {
  const range = live.getters.getRangeFromSheetXC(sheet, address);
  if (range.invalidXc !== undefined || range.invalidSheetName !== undefined) return null;
  return { sheet: range.sheetId, area: areaOf(range.zone) };
}

function below(range: ChartRange, rows: number): ChartRange {
  const { area } = range;
  return { sheet: range.sheet, area: { ...area, row: area.row + rows, rows: area.rows - rows } };
}

/** Columns and lines in one chart. The engine can't lay a line over bars that lie; there it is one more row of bars. */
function isCombined(chart: Omit<ChartState, "id">): boolean {
  const types = chart.series.map((series) => series.type ?? chart.type);
  return types.some((type) => lineTypes.has(type)) && types.some((type) => type.startsWith("Column"));
}

function colorOf(series: ChartSeries): string | null {
  return series.color ?? series.line?.color ?? null;
}

function kindOf(chart: Omit<ChartState, "id">): object {
  const { type } = chart;
  if (isCombined(chart)) return { type: "combo" };
  if (isXy(type)) return { type: "scatter", labelsAsText: false };
  if (lineTypes.has(type))
    return { type: "line", stacked: type === "LineStacked", cumulative: false, labelsAsText: true };
  if (pieTypes.has(type)) return { type: "pie", isDoughnut: type === "Doughnut" };
  return { type: "bar", stacked: type.includes("Stacked"), horizontal: horizontalTypes.has(type) };
}

function typeOf(definition: EngineDefinition): string {
  if (definition.type === "line") return definition.stacked ? "LineStacked" : "Line";
  if (definition.type === "pie") return definition.isDoughnut === true ? "Doughnut" : "Pie";
  if (definition.type === "combo") return "ColumnClustered";
  if (definition.type === "scatter") return "XYScatter";
  if (definition.type !== "bar") return definition.type;
  const direction = definition.horizontal === true ? "Bar" : "Column";
  return `${direction}${definition.stacked ? "Stacked" : "Clustered"}`;
}

function valueAxis(chart: Omit<ChartState, "id">): object {
  const axis = {
    ...(chart.valueMinimum === null ? {} : { min: chart.valueMinimum }),
    ...(chart.valueMaximum === null ? {} : { max: chart.valueMaximum }),
    gridLines: chart.valueGridlines ? "major" : "none",
  };
  return horizontalTypes.has(chart.type) ? { x: axis } : { y: axis };
}
