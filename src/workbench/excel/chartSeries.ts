import type { ChartRange, ChartSeries, ChartState, SeriesLabels, SeriesLine } from "../engine/charts";
import { HostError } from "../richapi/hostError";
import type { HostObject, Property } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { color, flag, number, oneOf, text, whole } from "./arguments";
import { chartTypes, isXyType } from "./chartTypes";
import { isRange } from "./excelContext";

type Update = (change: Partial<Omit<ChartState, "id" | "sheet">>) => void;

const plainLine: SeriesLine = { color: null, weight: 2.25, style: "Continuous" };
const plainLabels: SeriesLabels = { position: "", numberFormat: "" };
const labelPositions = ["Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom"] as const;
const lineStyles = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot", "Automatic", "None"] as const;
const markerStyles = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dash", "Circle"] as const;

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
      Add: (name, index) => {
        const { series } = state();
        const position = index === undefined || index === null ? series.length : whole(index, 0);
        if (position > series.length) throw new HostError("InvalidArgument");
        const added = { name: text(name ?? ""), values: null, color: null, hasDataLabels: false, gapWidth: 150 };
        update({ series: [...series.slice(0, position), added, ...series.slice(position)] });
        return at(position);
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
      ChartType: readWrite(
        () => series().type ?? state().type,
        (value) => change({ type: oneOf(value, chartTypes) }),
      ),
      AxisGroup: readWrite(
        () => series().axisGroup ?? "Primary",
        (value) => change({ axisGroup: oneOf(value, ["Primary", "Secondary"]) }),
      ),
      MarkerStyle: readWrite(
        () => series().markerStyle ?? "Automatic",
        (value) => change({ markerStyle: oneOf(value, markerStyles) }),
      ),
      HasDataLabels: readWrite(
        () => series().hasDataLabels,
        (value) => change({ hasDataLabels: flag(value) }),
      ),
      GapWidth: readWrite(
        () => series().gapWidth,
        (value) => {
          if (whole(value, 0) > 500) throw new HostError("InvalidArgument");
          change({ gapWidth: whole(value, 0) });
        },
      ),
    },
    children: {
      Format: () => seriesFormat(series, change),
      DataLabels: () => dataLabels(series, change),
    },
    methods: {
      SetValues: (range) => change({ values: line(range) }),
      SetXAxisValues: (range) => {
        if (isXyType(series().type ?? state().type)) change({ xValues: line(range) });
        else update({ categories: line(range) });
      },
      Delete: () => {
        series();
        update({ series: state().series.filter((_, at) => at !== index) });
      },
    },
  };
}

function seriesFormat(series: () => ChartSeries, change: (part: Partial<ChartSeries>) => void): HostObject {
  const drawn = (): SeriesLine => series().line ?? plainLine;
  const lineProperty = (key: keyof SeriesLine, check: (value: unknown) => string | number): Property =>
    readWrite(
      () => drawn()[key] ?? "",
      (value) => change({ line: { ...drawn(), [key]: check(value) } }),
    );
  return {
    className: "ChartSeriesFormat",
    children: {
      Fill: () => ({
        className: "ChartFill",
        methods: {
          SetSolidColor: (value) => change({ color: color(value) }),
          Clear: () => change({ color: null }),
        },
      }),
      Line: () => ({
        className: "ChartLineFormat",
        properties: {
          Color: lineProperty("color", color),
          Weight: lineProperty("weight", number),
          LineStyle: lineProperty("style", (value) => oneOf(value, lineStyles)),
        },
        methods: { Clear: () => change({ line: { ...drawn(), style: "None" } }) },
      }),
    },
  };
}

function dataLabels(series: () => ChartSeries, change: (part: Partial<ChartSeries>) => void): HostObject {
  const labels = (): SeriesLabels => {
    if (!series().hasDataLabels) throw new HostError("InvalidOperation");
    return series().labels ?? plainLabels;
  };
  return {
    className: "ChartDataLabels",
    properties: {
      ShowValue: readWrite(
        () => (labels(), true),
        (value) => change({ hasDataLabels: flag(value) }),
      ),
      Position: readWrite(
        () => labels().position || null,
        (value) => change({ labels: { ...labels(), position: oneOf(value, labelPositions) } }),
      ),
      NumberFormat: readWrite(
        () => labels().numberFormat || "General",
        (value) => change({ labels: { ...labels(), numberFormat: text(value) } }),
      ),
    },
  };
}

/** Cells that stand in one row or column. */
function line(value: unknown): ChartRange {
  if (!isRange(value)) throw new HostError("InvalidArgument");
  if (value.area.rows > 1 && value.area.columns > 1) throw new HostError("InvalidArgument");
  return { sheet: value.sheet, area: value.area };
}
