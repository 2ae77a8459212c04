import type { ChartRange, ChartSeries, ChartState } from "../engine/charts";

const kinds: Readonly<Record<string, { readonly element: string; readonly grouping: string; readonly bars?: string }>> =
  {
    BarClustered: { element: "barChart", grouping: "clustered", bars: "bar" },
    BarStacked: { element: "barChart", grouping: "stacked", bars: "bar" },
    BarStacked100: { element: "barChart", grouping: "percentStacked", bars: "bar" },
    ColumnClustered: { element: "barChart", grouping: "clustered", bars: "col" },
    ColumnStacked: { element: "barChart", grouping: "stacked", bars: "col" },
    ColumnStacked100: { element: "barChart", grouping: "percentStacked", bars: "col" },
    Line: { element: "lineChart", grouping: "standard" },
    LineMarkers: { element: "lineChart", grouping: "standard" },
    LineStacked: { element: "lineChart", grouping: "stacked" },
  };
const legendCodes: Readonly<Record<ChartState["legendPosition"], string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
const emuPerPoint = 12_700;
const namespaces = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");

/** A bar, column or line chart as its own part of an .xlsx; null for a kind this cannot write.
 * @param address the A1 address, with its sheet, of cells a chart is drawn from */
export function chartXml(chart: ChartState, address: (range: ChartRange) => string): string | null {
  const kind = kinds[chart.type];
  if (!kind) return null;
  const isBar = kind.bars !== undefined;
  const written = chart.series.map((one, index) => ({
    isLine: isBar && isLineAcross(one),
    xml: seriesXml(one, index, chart, isBar && !isLineAcross(one), address),
  }));
  const seriesOf = (lines: boolean) => written.flatMap(({ isLine, xml }) => (isLine === lines ? [xml] : [])).join("");
  const lines = seriesOf(true);
  const title = chart.titleVisible
    ? `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escaped(chart.title)}</a:t></a:r></a:p></c:rich></c:tx>${value("overlay", chart.titleOverlay)}</c:title>`
    : "";
  const legend = chart.legendVisible
    ? `<c:legend>${value("legendPos", legendCodes[chart.legendPosition])}${value("overlay", false)}</c:legend>`
    : "";
  const body = [
    isBar ? value("barDir", kind.bars) : "",
    value("grouping", kind.grouping),
    value("varyColors", false),
    seriesOf(false),
    isBar ? value("gapWidth", chart.series[0]?.gapWidth ?? 150) : "",
    isBar && kind.grouping !== "clustered" ? value("overlap", 100) : "",
    isBar ? "" : value("marker", true),
    value("axId", 1),
    value("axId", 2),
  ].join("");
  const across = [
    `<c:lineChart>${value("grouping", "standard")}${value("varyColors", false)}${lines}`,
    `${value("marker", true)}${value("axId", 1)}${value("axId", 2)}</c:lineChart>`,
  ].join("");
  return [
    `<c:chartSpace ${namespaces}>`,
    `${value("roundedCorners", false)}<c:chart>${title}${value("autoTitleDeleted", !chart.titleVisible)}`,
    `<c:plotArea><c:layout/><c:${kind.element}>${body}</c:${kind.element}>${lines === "" ? "" : across}${axesXml(chart, kind.bars === "bar")}</c:plotArea>`,
    `${legend}${value("plotVisOnly", true)}${value("dispBlanksAs", "gap")}</c:chart></c:chartSpace>`,
  ].join("");
}

/** Whether a series of a chart of columns is drawn as a line across them. */
export function isLineAcross({ type }: ChartSeries): boolean {
  return type === "Line" || type === "LineMarkers";
}

function seriesXml(
  series: ChartSeries,
  index: number,
  chart: ChartState,
  isBar: boolean,
  address: (range: ChartRange) => string,
): string {
  const color = fill(isBar ? series.color : (series.line?.color ?? series.color));
  const width = series.line ? ` w="${Math.round(series.line.weight * emuPerPoint)}"` : "";
  const reference = (range: ChartRange) => `<c:f>${escaped(address(range))}</c:f>`;
  const shown = (name: string) => value(name, name === "showVal");
  return [
    `<c:ser>${value("idx", index)}${value("order", index)}`,
    series.name ? `<c:tx><c:v>${escaped(series.name)}</c:v></c:tx>` : "",
    color ? `<c:spPr>${isBar ? color : `<a:ln${width}>${color}</a:ln>`}</c:spPr>` : "",
    isBar ? value("invertIfNegative", false) : "",
    !isBar && series.markerStyle === "None" ? `<c:marker>${value("symbol", "none")}</c:marker>` : "",
    series.hasDataLabels
      ? `<c:dLbls>${["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"].map(shown).join("")}</c:dLbls>`
      : "",
    chart.categories ? `<c:cat><c:strRef>${reference(chart.categories)}</c:strRef></c:cat>` : "",
    series.values ? `<c:val><c:numRef>${reference(series.values)}</c:numRef></c:val>` : "",
    isBar ? "" : value("smooth", false),
    "</c:ser>",
  ].join("");
}

function fill(color: string | null): string {
  return color ? `<a:solidFill><a:srgbClr val="${color.replace("#", "")}"/></a:solidFill>` : "";
}

function axesXml(chart: ChartState, isHorizontal: boolean): string {
  const limit = (name: "max" | "min", number: number | null) => (number === null ? "" : value(name, number));
  const linked = chart.valueNumberFormat === "General";
  const format = `<c:numFmt formatCode="${escaped(chart.valueNumberFormat)}" sourceLinked="${linked ? 1 : 0}"/>`;
  const marks = value("majorTickMark", "out") + value("minorTickMark", "none") + value("tickLblPos", "nextTo");
  const categories = [
    `${value("axId", 1)}<c:scaling>${value("orientation", chart.reverseCategories ? "maxMin" : "minMax")}</c:scaling>`,
    `${value("delete", false)}${value("axPos", isHorizontal ? "l" : "b")}${marks}${value("crossAx", 2)}`,
    `${value("crosses", "autoZero")}${value("auto", true)}${value("lblAlgn", "ctr")}${value("lblOffset", 100)}`,
  ].join("");
  const values = [
    `${value("axId", 2)}<c:scaling>${value("orientation", "minMax")}${limit("max", chart.valueMaximum)}`,
    `${limit("min", chart.valueMinimum)}</c:scaling>${value("delete", false)}${value("axPos", isHorizontal ? "b" : "l")}`,
    `${chart.valueGridlines ? "<c:majorGridlines/>" : ""}${format}${marks}${value("crossAx", 1)}`,
    `${value("crosses", chart.reverseCategories ? "max" : "autoZero")}${value("crossBetween", "between")}`,
  ].join("");
  return `<c:catAx>${categories}</c:catAx><c:valAx>${values}</c:valAx>`;
}

function value(name: string, content: string | number | boolean | undefined): string {
  return `<c:${name} val="${typeof content === "boolean" ? Number(content) : content}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
