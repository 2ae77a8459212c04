import type { ChartRange, ChartSeries, ChartState } from "../engine/charts";
import { HostError } from "../richapi/hostError";
import type { HostObject, Property } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { flag, number, oneOf, text } from "./arguments";
import { chartSeriesCollection } from "./chartSeries";
import { chartTypes } from "./chartTypes";
import type { ExcelContext } from "./excelContext";
import { cellsOf, requireWritable } from "./excelContext";

const pointsPerPixel = 0.75;

/** The cells a chart draws. */
export interface ChartSource {
  readonly categories: ChartRange | null;
  readonly series: readonly ChartSeries[];
}

/** A chart.
 * @param excel the workbook
 * @param id of the chart
 * @param readSource finds categories and series in a range
 * @returns the object */
export function chartObject(
  excel: ExcelContext,
  id: string,
  readSource: (value: unknown, seriesBy: unknown) => ChartSource,
): HostObject {
  const state = (): ChartState => {
    const chart = excel.engine.charts.get(id);
    if (chart === null) throw new HostError("ItemNotFound");
    return chart;
  };
  const update = (change: Partial<Omit<ChartState, "id" | "sheet">>): void => {
    requireWritable(excel, state().sheet, "allowEditObjects");
    excel.engine.charts.update(id, change);
  };
  const measure = (key: "left" | "top" | "width" | "height"): Property =>
    readWrite(
      () => state()[key] * pointsPerPixel,
      (value) => update({ [key]: Math.round(number(value) / pointsPerPixel) }),
    );
  return {
    className: "Chart",
    id,
    properties: {
      Id: readOnly(() => state().id),
      Name: readWrite(
        () => state().name,
        (value) => update({ name: text(value) }),
      ),
      ChartType: readWrite(
        () => state().type,
        (value) => update({ type: oneOf(value, chartTypes) }),
      ),
      Left: measure("left"),
      Top: measure("top"),
      Width: measure("width"),
      Height: measure("height"),
    },
    children: {
      Title: () => titleObject(state, update),
      Legend: () => legendObject(state, update),
      Axes: () => axesObject(state, update),
      Series: () => chartSeriesCollection(state, update),
      Worksheet: () => excel.make.worksheet(state().sheet),
    },
    methods: {
      Delete: () => {
        requireWritable(excel, state().sheet, "allowEditObjects");
        excel.engine.charts.remove(id);
      },
      SetData: (source, seriesBy) => update(readSource(source, seriesBy)),
      SetPosition: (start, end) => {
        const { sheet } = state();
        const first = excel.engine.charts.pixels(sheet, cellsOf(excel, start, sheet).area);
        if (end === undefined || end === null) return update({ left: first.left, top: first.top });
        const last = excel.engine.charts.pixels(sheet, cellsOf(excel, end, sheet).area);
        update({
          left: first.left,
          top: first.top,
          width: last.left + last.width - first.left,
          height: last.top + last.height - first.top,
        });
      },
    },
  };
}

type Update = (change: Partial<Omit<ChartState, "id" | "sheet">>) => void;

function titleObject(state: () => ChartState, update: Update): HostObject {
  return {
    className: "ChartTitle",
    properties: {
      Text: readWrite(
        () => state().title,
        (value) => update({ title: text(value), titleVisible: true }),
      ),
      Visible: readWrite(
        () => state().titleVisible,
        (value) => update({ titleVisible: flag(value) }),
      ),
      Overlay: readWrite(
        () => state().titleOverlay,
        (value) => update({ titleOverlay: flag(value) }),
      ),
    },
  };
}

function legendObject(state: () => ChartState, update: Update): HostObject {
  return {
    className: "ChartLegend",
    properties: {
      Visible: readWrite(
        () => state().legendVisible,
        (value) => update({ legendVisible: flag(value) }),
      ),
      Position: readWrite(
        () => state().legendPosition,
        (value) => update({ legendPosition: oneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"]) }),
      ),
    },
  };
}

function axesObject(state: () => ChartState, update: Update): HostObject {
  const bound = (key: "valueMinimum" | "valueMaximum"): Property =>
    readWrite(
      () => state()[key] ?? "",
      (value) => update({ [key]: value === "" ? null : number(value) }),
    );
  return {
    className: "ChartAxes",
    children: {
      CategoryAxis: () => ({
        className: "ChartAxis",
        properties: {
          ReversePlotOrder: readWrite(
            () => state().reverseCategories,
            (value) => update({ reverseCategories: flag(value) }),
          ),
        },
      }),
      ValueAxis: () => ({
        className: "ChartAxis",
        properties: {
          Minimum: bound("valueMinimum"),
          Maximum: bound("valueMaximum"),
          NumberFormat: readWrite(
            () => state().valueNumberFormat,
            (value) => update({ valueNumberFormat: text(value) }),
          ),
        },
        children: {
          MajorGridlines: () => ({
            className: "ChartGridlines",
            properties: {
              Visible: readWrite(
                () => state().valueGridlines,
                (value) => update({ valueGridlines: flag(value) }),
              ),
            },
          }),
        },
      }),
    },
  };
}
