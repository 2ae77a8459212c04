import type { Area } from "./area";

/** One row of bars, or one line, of a chart. */
export interface ChartSeries {
  readonly name: string;
  readonly values: ChartRange | null;
  readonly color: string | null;
  readonly hasDataLabels: boolean;
  readonly gapWidth: number;
  /** Excel's chart type where it is not the chart's own, e.g. a line in a chart of columns. */
  readonly type?: string;
  /** The categories of an XY series, where they are not the chart's own. */
  readonly xValues?: ChartRange | null;
  readonly axisGroup?: "Primary" | "Secondary";
  readonly line?: SeriesLine;
  readonly markerStyle?: string;
  readonly labels?: SeriesLabels;
}

/** The line of a series. */
export interface SeriesLine {
  readonly color: string | null;
  /** Points. */
  readonly weight: number;
  /** Excel's line style, e.g. "Continuous" or "Dash". */
  readonly style: string;
}

/** The labels at the points of a series. */
export interface SeriesLabels {
  /** Excel's position, e.g. "OutsideEnd"; "" where Excel chooses. */
  readonly position: string;
  /** "" where it is that of the cells. */
  readonly numberFormat: string;
}

/** Cells that feed a chart. */
export interface ChartRange {
  readonly sheet: string;
  readonly area: Area;
}

/** A chart on a sheet; positions and sizes are pixels from the sheet's top left corner. */
export interface ChartState {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  /** Excel's chart type, e.g. "BarClustered". */
  readonly type: string;
  readonly title: string;
  readonly titleVisible: boolean;
  readonly titleOverlay: boolean;
  readonly legendVisible: boolean;
  readonly legendPosition: "Top" | "Bottom" | "Left" | "Right" | "Corner";
  readonly categories: ChartRange | null;
  readonly series: readonly ChartSeries[];
  readonly reverseCategories: boolean;
  readonly valueMinimum: number | null;
  readonly valueMaximum: number | null;
  readonly valueNumberFormat: string;
  readonly valueGridlines: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The charts of the workbook; what the engine can't draw is still kept and saved. */
export interface Charts {
  all(): readonly ChartState[];
  get(id: string): ChartState | null;
  /** Adds a chart and returns its id. */
  add(chart: Omit<ChartState, "id">): string;
  update(id: string, change: Partial<Omit<ChartState, "id" | "sheet">>): void;
  remove(id: string): void;
  /** The pixels an area covers on its sheet. */
  pixels(sheet: string, area: Area): { left: number; top: number; width: number; height: number };
}
