import { fail, ok, type Result } from "../../domain/failure";
import { historyWords } from "../../locales/history";
import type { Language } from "../../locales/language";
import { rebuildSentences } from "../../locales/rebuild";
import { say } from "../../locales/sentences";
import { fitPlan } from "../fitPlan";
import type { Area } from "../grid";
import { historyRows } from "../history/historyRows";
import type { HistoryFailure, HistoryPlan } from "../history/historyPlan";
import type { HistoryState } from "../history/historyTable";
import { planHistory } from "../history/planHistory";
import type { Ranking } from "../ranking";
import { headLines } from "../rankingLayout";
import type { FitFailure } from "../fittedPlan";
import type { SheetPlan, SheetState } from "../sheetPlan";
import type { Build, KeptCopy } from "./build";
import { freeSheetName } from "./freeSheetName";
import { handEdits } from "./handEdits";
import { previousPlan } from "./previousPlan";
import { remarksBeside } from "./remarksBeside";
import { sheetCells } from "./sheetCells";

/** What a person wants done with cells of the ranking that were edited by hand. */
export type EditDecision = "keep-copy" | "overwrite";

/** What was read of the workbook before a build. */
export interface BuildSource {
  readonly state: SheetState;
  readonly history: HistoryState | null;
  readonly sheetNames: readonly string[];
  readonly activeSheet: string;
  /** The add-in's settings as they are kept, by key. */
  readonly stored: Readonly<Record<string, string | null>>;
}

/** Why a build leaves nothing in the history. */
export type HistorySkip = { readonly code: "no-day" } | HistoryFailure;

/** A build ready to be written, with the reason where it leaves nothing in the history. */
export interface PlannedBuild {
  readonly build: Build;
  readonly skipped: HistorySkip | null;
  /** What a person wrote beside rows that become another unit's. */
  readonly remarks: readonly Area[];
}

/** Why nothing is built: the plan does not fit, or cells were edited by hand and nobody has decided about them. */
export type BuildRefusal =
  FitFailure | { readonly code: "edited"; readonly sheet: string; readonly cells: readonly Area[] };

/** A ranking's plan as one build of the workbook as it was read: fitted to its sheet, put into the history, with what
 * stands there now to go back to.
 * @param plan of the ranking sheet
 * @param ranking that is planned
 * @param source the workbook as it was read
 * @param language of new sheets
 * @param token names this one build
 * @param decision what is to be done with cells edited by hand; null where nobody was asked */
export function planBuild(
  plan: SheetPlan,
  ranking: Ranking,
  source: BuildSource,
  language: Language,
  token: string,
  decision: EditDecision | null,
): Result<PlannedBuild, BuildRefusal> {
  const { state, activeSheet, stored } = source;
  const fitted = fitPlan(plan, state);
  if (!fitted.ok) return fitted;
  const edits = handEdits(state).filter((area) => !isPlanned(area, fitted.value.plan, state));
  if (edits.length > 0 && decision === null) return fail({ code: "edited", sheet: state.sheet, cells: edits });
  const previous = previousPlan(fitted.value.plan, state);
  const history = historyPlan(ranking, source, language);
  const used = state.used;
  return ok({
    build: {
      token,
      fitted: fitted.value,
      history: history.plan,
      copy: decision === "keep-copy" && previous ? keptCopy(previous, source, language) : null,
      before: {
        plan: previous,
        tableRows: state.table?.rows ?? 0,
        lastRow: used === null ? -1 : used.position.row + used.formulas.length - 1,
        lastColumn: used === null ? -1 : used.position.column + (used.formulas[0]?.length ?? 0) - 1,
        chartSeries: state.chartSeries,
        widths: state.widths,
        settings: stored,
        activeSheet,
      },
    },
    skipped: history.skipped,
    remarks: remarksBeside(previous, fitted.value, state),
  });
}

/** Whether a line above the table was edited to what the plan writes there itself: a target that was taken over. */
function isPlanned(area: Area, { owned, cells }: SheetPlan, state: SheetState): boolean {
  const [row, column] = [area.row - owned.row, area.column - owned.column];
  const planned = cells[row]?.[column];
  return row < headLines.header && planned !== undefined && sheetCells(state, area)[0]?.[0] === planned;
}

function keptCopy(previous: SheetPlan, { state, sheetNames }: BuildSource, language: Language): KeptCopy {
  const wanted = say(rebuildSentences, "copySheet", { sheet: previous.sheet }, language);
  const used = state.used;
  const area = {
    row: 0,
    column: 0,
    rows: used === null ? previous.owned.rows : used.position.row + used.formulas.length,
    columns: used === null ? previous.owned.columns : used.position.column + (used.formulas[0]?.length ?? 0),
  };
  const name = freeSheetName(wanted, sheetNames);
  return { name, area, cells: sheetCells(state, area), plan: { ...previous, sheet: name, table: null, chart: null } };
}

function historyPlan(
  ranking: Ranking,
  { history, sheetNames, state }: BuildSource,
  language: Language,
): { readonly plan: HistoryPlan | null; readonly skipped: HistorySkip | null } {
  const rows = historyRows(ranking);
  if (rows.length === 0) return { plan: null, skipped: { code: "no-day" } };
  const name = freeSheetName(historyWords[language].sheet, [...sheetNames, state.sheet]);
  if (history === null && state.workbookProtected)
    return { plan: null, skipped: { code: "history-protected", sheet: name } };
  const planned = planHistory(rows, history, name, language);
  return planned.ok ? { plan: planned.value, skipped: null } : { plan: null, skipped: planned.failure };
}
