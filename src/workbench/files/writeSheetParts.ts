import type { ChartRange, ChartSeries, ChartState } from "../engine/charts";
import type { Engine } from "../engine/engine";
import type { SheetState } from "../engine/sheets";
import { rangeOf } from "./cellAddresses";
import { placedCharts } from "./chartFacts";
import { chartXml, isLineAcross } from "./chartXml";
import type { PackageSheet } from "./packageSheets";
import { elementsNamed } from "./spreadsheetXml";
import type { XlsxPackage } from "./xlsxPackage";

/** Gives the tables in a file the names they have in the workbook.
 * @returns the tables of the sheet that the file does not hold, by name */
export function writeTableNames(file: XlsxPackage, engine: Engine, sheet: SheetState, path: string): string[] {
  const written = file
    .relations(path)
    .filter(({ type }) => type === "table")
    .flatMap(({ target }) => file.document(target)?.documentElement ?? []);
  const tables = engine.tables.all().filter((table) => table.sheet === sheet.id);
  return tables.flatMap((table) => {
    const element = written.find((each) => each.getAttribute("ref") === rangeOf(table.area));
    element?.setAttribute("name", table.name);
    element?.setAttribute("displayName", table.name);
    return element ? [] : [table.name];
  });
}

/** Writes a sheet's charts with all the workbook knows of them, in the order Excel insists on.
 * @returns the charts whose kind can only be written roughly, by name */
export function writeCharts(file: XlsxPackage, engine: Engine, sheet: SheetState, path: string): string[] {
  const charts = engine.charts.all().filter((chart) => chart.sheet === sheet.id);
  const placed = placedCharts(file, path);
  const address = ({ sheet: id, area }: ChartRange) => {
    const name = engine.sheets.get(id)?.name ?? "";
    return `'${name.replaceAll("'", "''")}'!${rangeOf(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
  };
  return charts.flatMap((chart, index) => {
    const place = placed[index];
    place?.label.setAttribute("name", chart.name);
    place?.label.removeAttribute("title");
    const xml = place ? chartXml(chart, address) : null;
    if (place && xml) file.add(place.path, xml);
    return xml && chart.series.every((one) => isPlain(chart, one)) ? [] : [chart.name];
  });
}

/** Whether all that is known of a series can be written. */
function isPlain(chart: ChartState, series: ChartSeries): boolean {
  const { type, axisGroup, xValues, line, markerStyle, labels } = series;
  if (isLineAcross(series) && line?.style === "Continuous" && markerStyle === "None")
    return isPlain({ ...chart, type: "Line" }, { ...series, line: undefined, markerStyle: undefined });
  const isOfChart = type === undefined || type === chart.type;
  const isLabelled = labels !== undefined && (labels.position !== "" || labels.numberFormat !== "");
  return isOfChart && axisGroup !== "Secondary" && !xValues && !line && !markerStyle && !isLabelled;
}

/** Numbers the conditional formats of a worksheet in their order, which is their priority. */
export function numberPriorities({ document }: PackageSheet): void {
  elementsNamed(document, "cfRule").forEach((rule, index) => rule.setAttribute("priority", String(index + 1)));
}

/** Writes colours with the opacity the file format demands before red, green and blue. */
export function completeColors(document: XMLDocument): void {
  for (const name of ["tabColor", "color", "fgColor", "bgColor"]) {
    for (const element of elementsNamed(document, name)) {
      const rgb = element.getAttribute("rgb") ?? "";
      if (/^[0-9a-f]{6}$/i.test(rgb)) element.setAttribute("rgb", `FF${rgb}`);
    }
  }
}
