import type { PlannedChart } from "../ranking/sheetPlan";
import { rangeOf } from "./writeCells";

function addChart(sheet: Excel.Worksheet, planned: PlannedChart): Excel.Chart {
  const chart = sheet.charts.add(
    Excel.ChartType.barClustered,
    rangeOf(sheet, planned.values),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = planned.name;
  const { row, column, rows, columns } = planned.place;
  chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
  chart.legend.visible = false;
  // A bar chart counts from the bottom; the first place belongs at the top.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.numberFormat = planned.numberFormat;
  return chart;
}

/** Draws the planned chart, or gives the chart that is there its new cells and leaves it where a person put it. */
export function writeChart(sheet: Excel.Worksheet, planned: PlannedChart, create: boolean): void {
  const chart = create ? addChart(sheet, planned) : sheet.charts.getItem(planned.name);
  chart.title.text = planned.title;
  const series = chart.series.getItemAt(0);
  series.setValues(rangeOf(sheet, planned.values));
  series.setXAxisValues(rangeOf(sheet, planned.categories));
  series.name = planned.seriesName;
  series.format.fill.setSolidColor(planned.color);
  series.hasDataLabels = true;
}
