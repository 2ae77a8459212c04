import type { Build } from "../ranking/rebuild/build";
import { freeSheetName } from "../ranking/rebuild/freeSheetName";
import type { SheetPlan } from "../ranking/sheetPlan";
import { buildToken } from "./buildToken";
import type { PaneState } from "./state";

/** A plan as a build of its own on a new sheet, under a name that no sheet has yet: "Dữ liệu", else "Dữ liệu 2". */
export function newSheetBuild(plan: SheetPlan, { reading }: PaneState): Build {
  const sheet = freeSheetName(plan.sheet, reading?.grids.map((grid) => grid.sheet) ?? []);
  const objects = { createTable: plan.table !== null, createChart: plan.chart !== null };
  return {
    token: buildToken(),
    fitted: { plan: { ...plan, sheet }, createSheet: true, ...objects, clear: [], insertRows: [], insertColumns: [] },
    history: null,
    copy: null,
    before: {
      plan: null,
      tableRows: 0,
      lastRow: -1,
      lastColumn: -1,
      chartSeries: null,
      widths: [],
      settings: {},
      activeSheet: reading?.activeSheet ?? "",
    },
  };
}
