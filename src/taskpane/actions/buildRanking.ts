import { fitPlan } from "../../ranking/fitPlan";
import { noteSentences } from "../../ranking/noteSentences";
import { planRankingSheet, rankingChartName, rankingTableName } from "../../ranking/planRankingSheet";
import type { SheetState } from "../../ranking/sheetPlan";
import { say } from "../../locales/sentences";
import { sheetSentences } from "../../locales/sheet";
import type { SourceReading } from "../../workbook/workbookPort";
import { errorsOf, type Draft } from "../draft";
import { failureOutcome } from "../failureOutcome";
import type { Pane } from "../pane";
import { openErrors } from "../selectors";
import type { Outcome } from "../state";
import { findRawCounts } from "./findRawCounts";
import { redraft } from "./redraft";

/** Puts the raw sheet as it is now into what was read before, and works the draft out from it. */
function takeFresh(pane: Pane, { grids, settings }: SourceReading): Draft | null {
  const { reading } = pane.store.get();
  if (reading) {
    const fresh = reading.grids.map((known) => grids.find(({ sheet }) => sheet === known.sheet) ?? known);
    redraft(pane, { reading: { ...reading, grids: fresh, settings } });
  }
  return pane.store.get().draft;
}

async function write(pane: Pane, draft: Draft, sheetState: SheetState): Promise<Outcome> {
  const { choice, target, typedAsOf, choices, language } = pane.store.get();
  if (!draft.ranking) return { kind: "blocked", errors: errorsOf(draft.findings).length };
  const spoken = choices.sheetLanguage ?? language;
  const notes = noteSentences(draft.findings, spoken);
  const plan = {
    ...planRankingSheet(draft.ranking, { ...choices, language: spoken, notes }),
    sheet: sheetState.sheet,
  };
  const fitted = fitPlan(plan, sheetState);
  if (!fitted.ok) return { kind: "unfit", failure: fitted.failure };
  const settings = { source: choice, target, asOf: typedAsOf, choices, owned: { sheet: plan.sheet, ...plan.owned } };
  await pane.port.applyPlan(fitted.value, settings);
  const { reading } = pane.store.get();
  if (reading) pane.store.set({ reading: { ...reading, settings } });
  return { kind: "built", sheet: plan.sheet, units: draft.ranking.units.length };
}

async function build(pane: Pane, sheets: readonly string[]): Promise<Outcome> {
  const name = say(sheetSentences, "rankingSheet", {}, pane.store.get().language);
  const source = await pane.port.readSource(sheets, name, rankingTableName, rankingChartName);
  const draft = takeFresh(pane, source);
  if (!draft) return { kind: "no-data" };
  const errors = openErrors(pane.store.get()).length;
  return errors > 0 ? { kind: "blocked", errors } : write(pane, draft, source.state);
}

/** Builds the ranking sheet from the raw counts as they stand in the workbook now: one request to read, one to write.
 * Nothing is written while the data has errors, the target can't be read, or the sheet has no room for it. */
export async function buildRanking(pane: Pane): Promise<void> {
  const { store } = pane;
  if (store.get().reading === null || store.get().busy === "reading") await findRawCounts(pane);
  const { reading, busy, draft, targetValid } = store.get();
  if (reading === null || busy !== null) return;
  if (!draft) return store.set({ outcome: { kind: "no-data" } });
  if (!targetValid) return store.set({ outcome: { kind: "target-invalid" } });
  store.set({ busy: "building", outcome: null });
  try {
    store.set({ outcome: await build(pane, draft.sheets) });
  } catch (error) {
    store.set({ outcome: failureOutcome(error) });
  } finally {
    store.set({ busy: null });
  }
}
