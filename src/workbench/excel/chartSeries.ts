import type { ChartSeries, ChartState } from "../engine/charts";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { color, flag, text, whole } from "./arguments";
import { isRange } from "./excelContext";

type Update = (change: Partial<Omit<ChartState, "id" | "sheet">>) => void;

/** The series of a chart, by position.
 * @param state of the chart
 * @param update changes the chart
 * @returns the collection */
export function chartSeriesCollection(state: () => ChartState, update: Update): HostObject {
  const at = (index: number): HostObject => seriesObject(state, update, index);
  return {
    className: "ChartSeriesCollection",
    properties: { Count: readOnly(() => state().series.length) },
    items: () => state().series.map((_, index) => at(index)),
    methods: {
      GetCount: () => state().series.length,
      GetItemAt: (index) => {
        const position = whole(index, 0);
        if (position >= state().series.length) throw new HostError("InvalidArgument");
        return at(position);
      },
      Add: (name) => {
        const added = { name: text(name ?? ""), values: null, color: null, hasDataLabels: false, gapWidth: 150 };
        const { series } = state();
        update({ series: [...series, added] });
        return at(series.length);
      },
    },
  };
}

function seriesObject(state: () => ChartState, update: Update, index: number): HostObject {
  const series = (): ChartSeries => {
    const one = state().series[index];
    if (one === undefined) throw new HostError("ItemNotFound");
    return one;
  };
  const change = (part: Partial<ChartSeries>): void => {
    series();
    update({ series: state().series.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  };
  return {
    className: "ChartSeries",
    properties: {
      Name: readWrite(
        () => series().name,
        (value) => change({ name: text(value) }),
      ),
      HasDataLabels: readWrite(
        () => series().hasDataLabels,
        (value) => change({ hasDataLabels: flag(value) }),
      ),
      GapWidth: readWrite(
        () => series().gapWidth,
        (value) => change({ gapWidth: whole(value, 0) }),
      ),
    },
    children: {
      Format: () => ({
        className: "ChartSeriesFormat",
        children: {
          Fill: () => ({
            className: "ChartFill",
            methods: {
              SetSolidColor: (value) => change({ color: color(value) }),
              Clear: () => change({ color: null }),
            },
          }),
        },
      }),
    },
    methods: {
      SetValues: (range) => change({ values: cells(range) }),
      SetXAxisValues: (range) => update({ categories: cells(range) }),
      Delete: () => update({ series: state().series.filter((_, at) => at !== index) }),
    },
  };
}

function cells(value: unknown) {
  if (!isRange(value)) throw new HostError("InvalidArgument");
  return { sheet: value.sheet, area: value.area };
}
