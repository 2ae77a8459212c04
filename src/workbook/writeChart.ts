import type { PlannedChart } from "../ranking/sheetPlan";
import { rangeOf } from "./writeCells";

const targetLineWeight = 2;

function addChart(sheet: Excel.Worksheet, planned: PlannedChart): Excel.Chart {
  const chart = sheet.charts.add(
    Excel.ChartType.columnClustered,
    rangeOf(sheet, planned.values),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = planned.name;
  placeChart(sheet, chart, planned);
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.numberFormat = planned.numberFormat;
  if (planned.target) {
    const line = chart.series.add(planned.target.seriesName);
    line.chartType = Excel.ChartType.line;
    line.markerStyle = Excel.ChartMarkerStyle.none;
    line.format.line.color = planned.target.color;
    line.format.line.weight = targetLineWeight;
  }
  return chart;
}

function placeChart(sheet: Excel.Worksheet, chart: Excel.Chart, { place }: PlannedChart): void {
  const { row, column, rows, columns } = place;
  chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
}

/** Draws the planned chart, or gives the chart that is there its new cells and leaves it where a person put it, unless
 * cells may have come under it.
 * @param most how many series the chart has, or is to have */
export function writeChart(
  sheet: Excel.Worksheet,
  planned: PlannedChart,
  create: boolean,
  move: boolean,
  most: number,
): void {
  const chart = create ? addChart(sheet, planned) : sheet.charts.getItem(planned.name);
  if (move && !create) placeChart(sheet, chart, planned);
  chart.title.text = planned.title;
  if (most < 1) return;
  const series = chart.series.getItemAt(0);
  series.setValues(rangeOf(sheet, planned.values));
  series.setXAxisValues(rangeOf(sheet, planned.categories));
  series.name = planned.seriesName;
  series.format.fill.setSolidColor(planned.color);
  series.hasDataLabels = true;
  if (planned.target && most > 1) {
    const line = chart.series.getItemAt(1);
    line.setValues(rangeOf(sheet, planned.target.values));
    line.name = planned.target.seriesName;
  }
}
