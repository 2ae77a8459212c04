import type { PlannedChart, SheetState } from "../sheetPlan";

/** What is to be done about the chart on the sheet. */
export interface FittedChart {
  readonly createChart: boolean;
  /** Whether the chart that is there makes way for the new one. */
  readonly deleteChart: boolean;
  /** How many series of the planned chart are written, the bars first and then the target line. */
  readonly chartSeries: number;
}

function seriesOf(chart: PlannedChart): number {
  return chart.target === null ? 1 : 2;
}

/** A planned chart held against the one that stands on the sheet: a new one where there is none, or where the one that is
 * there was made with a target line and now needs none, or the other way round. A line or bars that a person took out of
 * the chart stay out.
 * @param chart as it is planned
 * @param state of the sheet */
export function fitChart(chart: PlannedChart | null, { chartSeries, written }: SheetState): FittedChart {
  if (chart === null) return { createChart: false, deleteChart: false, chartSeries: 0 };
  const planned = seriesOf(chart);
  const remembered = written?.look.chart ?? null;
  const isOther = chartSeries !== null && remembered !== null && seriesOf(remembered) !== planned;
  const isNew = chartSeries === null || isOther;
  return {
    createChart: isNew,
    deleteChart: isOther,
    chartSeries: isNew ? planned : Math.min(planned, chartSeries),
  };
}
