import type { Area, CellValue } from "../grid";
import type { HistoryPlan } from "../history/historyPlan";
import type { FittedPlan, InsertedSpan } from "../fittedPlan";
import type { SheetPlan } from "../sheetPlan";

/** The workbook as it stands before a build, as far as the build changes it. */
export interface BuildBefore {
  /** The sheet as a plan that would write it again; null where there was none. */
  readonly plan: SheetPlan | null;
  /** Rows of the plan's table, with its header; 0 where there is none. */
  readonly tableRows: number;
  /** Last row in use on the sheet (from 0), -1 where none is. */
  readonly lastRow: number;
  /** Last column in use on the sheet (from 0), -1 where none is. */
  readonly lastColumn: number;
  /** How many series the sheet's chart has; null where it has none. */
  readonly chartSeries: number | null;
  /** Widths of the sheet's first columns in points. */
  readonly widths: readonly number[];
  /** The add-in's settings by key; null where there was none. */
  readonly settings: Readonly<Record<string, string | null>>;
  readonly activeSheet: string;
}

/** What a build makes, so that it can be taken back. */
export interface BuildMade {
  /** Names this one build. */
  readonly token: string;
  readonly sheet: string;
  readonly owned: Area;
  readonly createdSheet: boolean;
  readonly createdTable: boolean;
  readonly createdChart: boolean;
  readonly table: string | null;
  readonly chart: string | null;
  readonly insertRows: readonly InsertedSpan[];
  readonly insertColumns: readonly InsertedSpan[];
  /** Name of the sheet that keeps the old one; null where none does. */
  readonly copy: string | null;
  readonly history: HistoryPlan | null;
}

/** A copy of the sheet as it was, kept under another name. */
export interface KeptCopy {
  readonly name: string;
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
  /** For the looks of the area that the add-in owns. */
  readonly plan: SheetPlan;
}

/** Everything one build writes, and what stood there before. */
export interface Build {
  readonly token: string;
  readonly fitted: FittedPlan;
  readonly history: HistoryPlan | null;
  readonly copy: KeptCopy | null;
  readonly before: BuildBefore;
}

/** What a build makes, without the cells it writes.
 * @param build as it is about to be written */
export function madeBy({ token, fitted, history, copy }: Build): BuildMade {
  const { plan, createSheet, createTable, createChart, insertRows, insertColumns } = fitted;
  return {
    token,
    sheet: plan.sheet,
    owned: plan.owned,
    createdSheet: createSheet,
    createdTable: createTable,
    createdChart: createChart,
    table: plan.table?.name ?? null,
    chart: plan.chart?.name ?? null,
    insertRows,
    insertColumns,
    copy: copy?.name ?? null,
    history,
  };
}
