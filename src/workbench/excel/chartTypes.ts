/** The chart types that are drawn and saved. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "Pie",
  "Doughnut",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
] as const;

/** Whether points of a type stand at numbers on both axes.
 * @param type of a chart or series
 * @returns true for the XY types */
export function isXyType(type: string): boolean {
  return type.startsWith("XYScatter");
}
