import type { ChartState } from "../engine/charts";
import { elementNamed, elementsNamed, numberAttribute } from "./spreadsheetXml";
import type { XlsxPackage } from "./xlsxPackage";

/** A series as its file describes it, beyond its cells. */
export interface SeriesFacts {
  readonly name: string;
  readonly color: string | null;
  readonly hasDataLabels: boolean;
  readonly gapWidth: number;
}

/** A chart as its file describes it, beyond what the engine reads by itself. */
export type ChartFacts = Pick<
  ChartState,
  | "name"
  | "title"
  | "titleVisible"
  | "titleOverlay"
  | "legendVisible"
  | "legendPosition"
  | "reverseCategories"
  | "valueMinimum"
  | "valueMaximum"
  | "valueNumberFormat"
  | "valueGridlines"
> & { readonly series: readonly SeriesFacts[] };

/** A chart in a drawing: its name and where it is kept. */
export interface PlacedChart {
  /** The element that names the chart on the sheet. */
  readonly label: Element;
  readonly path: string;
}

const legendPositions: Readonly<Record<string, ChartState["legendPosition"]>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

/** The charts on a sheet in the order they were put there. */
export function placedCharts(file: XlsxPackage, sheetPath: string): PlacedChart[] {
  const drawing = file.relations(sheetPath).find(({ type }) => type === "drawing")?.target;
  if (!drawing) return [];
  const charts = new Map(file.relations(drawing).map(({ id, target }) => [id, target]));
  return elementsNamed(file.document(drawing), "graphicFrame").flatMap((frame) => {
    const label = elementNamed(frame, "cNvPr");
    const id = [...(elementNamed(frame, "chart")?.attributes ?? [])].find(({ localName }) => localName === "id");
    const path = charts.get(id?.value ?? "");
    return label && path ? [{ label, path }] : [];
  });
}

/** Reads what a chart's file says of it. */
export function readChartFacts(document: XMLDocument, name: string): ChartFacts {
  const chart = elementNamed(document, "chart");
  const title = [...(chart?.children ?? [])].find(({ localName }) => localName === "title") ?? null;
  const legend = elementNamed(chart, "legend");
  const values = elementNamed(chart, "valAx");
  const limits = elementNamed(values, "scaling");
  return {
    name,
    title: elementsNamed(title, "t")
      .map(({ textContent }) => textContent)
      .join(""),
    titleVisible: title !== null,
    titleOverlay: flag(elementNamed(title, "overlay")),
    legendVisible: legend !== null,
    legendPosition: legendPositions[elementNamed(legend, "legendPos")?.getAttribute("val") ?? "r"] ?? "Right",
    reverseCategories: elementNamed(elementNamed(chart, "catAx"), "orientation")?.getAttribute("val") === "maxMin",
    valueMinimum: numberAttribute(elementNamed(limits, "min"), "val"),
    valueMaximum: numberAttribute(elementNamed(limits, "max"), "val"),
    valueNumberFormat: elementNamed(values, "numFmt")?.getAttribute("formatCode") ?? "General",
    valueGridlines: elementNamed(values, "majorGridlines") !== null,
    series: elementsNamed(chart, "ser").map(readSeries),
  };
}

function readSeries(series: Element): SeriesFacts {
  const color = elementNamed(elementNamed(series, "spPr"), "srgbClr")?.getAttribute("val");
  const name = elementNamed(series, "tx");
  return {
    name: (elementNamed(name, "v") ?? elementNamed(name, "t"))?.textContent ?? "",
    color: color ? `#${color.toUpperCase()}` : null,
    hasDataLabels: flag(elementNamed(elementNamed(series, "dLbls"), "showVal")),
    gapWidth: numberAttribute(elementNamed(series.parentElement, "gapWidth"), "val") ?? 150,
  };
}

function flag(element: Element | null): boolean {
  return element !== null && !["0", "false"].includes(element.getAttribute("val") ?? "1");
}
