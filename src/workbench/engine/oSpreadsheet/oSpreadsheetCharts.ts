import type { Area } from "../area";
import type { Charts, ChartState } from "../charts";
import { chartDefinition, chartRangeOf, readDefinition } from "./chartDefinition";
import type { LiveModel } from "./liveModel";
import { span } from "./zones";

type Kept = Omit<ChartState, "id" | "sheet" | "left" | "top" | "width" | "height">;

/** Charts over the engine's model; what the engine has no word for is kept beside it. */
export class OSpreadsheetCharts implements Charts {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly live: LiveModel) {
    live.onReplaced(() => this.kept.clear());
  }

  all(): readonly ChartState[] {
    const getters = this.live.getters;
    return getters.getSheetIds().flatMap((sheet) => getters.getChartIds(sheet).map((id) => this.state(sheet, id)));
  }

  get(id: string): ChartState | null {
    return this.all().find((chart) => chart.id === id) ?? null;
  }

  add(chart: Omit<ChartState, "id">): string {
    const id = this.live.model.uuidGenerator.smallUuid();
    this.live.run("CREATE_CHART", {
      sheetId: chart.sheet,
      chartId: id,
      figureId: this.live.model.uuidGenerator.smallUuid(),
      col: 0,
      row: 0,
      offset: { x: chart.left, y: chart.top },
      size: { width: chart.width, height: chart.height },
      definition: chartDefinition(chart, (sheet) => this.live.getters.getSheetName(sheet)),
    });
    this.keep(id, chart);
    return id;
  }

  update(id: string, change: Partial<Omit<ChartState, "id" | "sheet">>): void {
    const now = this.get(id);
    if (now === null) return;
    const next = { ...now, ...change };
    const figureId = this.live.getters.getFigureIdFromChartId(id);
    this.live.batch((run) => {
      const definition = chartDefinition(next, (sheet) => this.live.getters.getSheetName(sheet));
      run("UPDATE_CHART", { sheetId: now.sheet, chartId: id, figureId, definition });
      const { left, top, width, height } = next;
      if (left === now.left && top === now.top && width === now.width && height === now.height) return;
      run("UPDATE_FIGURE", {
        sheetId: now.sheet,
        figureId,
        col: 0,
        row: 0,
        offset: { x: left, y: top },
        width,
        height,
      });
    });
    this.keep(id, next);
  }

  remove(id: string): void {
    const now = this.get(id);
    if (now === null) return;
    this.live.run("DELETE_FIGURE", { sheetId: now.sheet, figureId: this.live.getters.getFigureIdFromChartId(id) });
    this.kept.delete(id);
  }

  pixels(sheet: string, area: Area): { left: number; top: number; width: number; height: number } {
    return {
      left: this.extent(sheet, "COL", 0, area.column),
      top: this.extent(sheet, "ROW", 0, area.row),
      width: this.extent(sheet, "COL", area.column, area.columns),
      height: this.extent(sheet, "ROW", area.row, area.rows),
    };
  }

  private extent(sheet: string, dimension: "ROW" | "COL", first: number, count: number): number {
    const getters = this.live.getters;
    const size = dimension === "ROW" ? getters.getNumberRows(sheet) : getters.getNumberCols(sheet);
    return span(first, count).reduce(
      (sum, index) => sum + getters.getHeaderSize(sheet, dimension, Math.min(index, size - 1)),
      0,
    );
  }

  private keep(id: string, chart: Kept): void {
    const { name, type, title, titleVisible, titleOverlay, legendVisible, legendPosition, categories, series } = chart;
    const { reverseCategories, valueMinimum, valueMaximum, valueNumberFormat, valueGridlines } = chart;
    this.kept.set(id, {
      name,
      type,
      title,
      titleVisible,
      titleOverlay,
      legendVisible,
      legendPosition,
      categories,
      series,
      reverseCategories,
      valueMinimum,
      valueMaximum,
      valueNumberFormat,
      valueGridlines,
    });
  }

  private state(sheet: string, id: string): ChartState {
    const getters = this.live.getters;
    const drawn = readDefinition(getters.getChartDefinition(id), (address) => chartRangeOf(this.live, sheet, address));
    const kept = this.kept.get(id);
    const figure = getters.getFigure(sheet, getters.getFigureIdFromChartId(id));
    const unread = [...drawn.series];
    // What the engine draws is told in the order it was given; a series without cells yet is not drawn.
    const series = (kept?.series ?? []).map((before) => {
      const now = before.values === null ? undefined : unread.shift();
      return now === undefined ? before : { ...before, values: now.values };
    });
    return {
      name: `Chart ${getters.getChartIds(sheet).indexOf(id) + 1}`,
      titleVisible: drawn.title !== "",
      titleOverlay: false,
      legendVisible: true,
      legendPosition: "Right",
      reverseCategories: false,
      valueMinimum: null,
      valueMaximum: null,
      valueNumberFormat: "General",
      valueGridlines: true,
      ...drawn,
      ...kept,
      ...(kept === undefined ? {} : { series, categories: drawn.categories }),
      id,
      sheet,
      left: this.extent(sheet, "COL", 0, figure?.col ?? 0) + (figure?.offset.x ?? 0),
      top: this.extent(sheet, "ROW", 0, figure?.row ?? 0) + (figure?.offset.y ?? 0),
      width: figure?.width ?? 0,
      height: figure?.height ?? 0,
    };
  }
}
