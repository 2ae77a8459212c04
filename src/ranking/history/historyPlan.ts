import type { HistoryProblem } from "../../locales/history";
import type { Area, CellValue, Position } from "../grid";
import type { PlannedPrint } from "../sheetPlan";
import type { HistoryRole } from "./historyTable";

/** Cells to write on the history sheet; null leaves a cell as it is. */
export interface HistoryWrite {
  readonly area: Area;
  readonly cells: readonly (readonly (CellValue | null)[])[];
}

/** What a build leaves on the history sheet, and what stood in the same cells before it. */
export interface HistoryPlan {
  readonly sheet: string;
  readonly createSheet: boolean;
  /** The table with its header, as it will be and as it was; null where there was none. */
  readonly table: Area;
  readonly tableBefore: Area | null;
  readonly writes: readonly HistoryWrite[];
  /** The same cells as they are now, to go back to. */
  readonly before: readonly HistoryWrite[];
  readonly columns: Readonly<Record<HistoryRole, number>>;
  /** The number format of its days, in the language of its headings. */
  readonly dayFormat: string;
  /** How a new sheet prints; null where there is one already, whose print set-up is a person's own. */
  readonly print: PlannedPrint | null;
}

/** Why nothing can be added to the history. */
export type HistoryFailure =
  | { readonly code: "history-protected"; readonly sheet: string }
  | { readonly code: "history-in-the-way"; readonly sheet: string; readonly cell: Position }
  | {
      readonly code: "history-heading";
      readonly sheet: string;
      readonly problem: HistoryProblem;
      readonly role: HistoryRole;
    };
