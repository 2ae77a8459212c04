import { noteSentences } from "../../ranking/noteSentences";
import { planRankingSheet, rankingChartName, rankingTableName } from "../../ranking/planRankingSheet";
import { madeBy, type Build } from "../../ranking/rebuild/build";
import { planBuild, type EditDecision } from "../../ranking/rebuild/planBuild";
import { typedGoal } from "../../ranking/rebuild/typedGoal";
import { writtenOf } from "../../ranking/rebuild/written";
import { say } from "../../locales/sentences";
import { sheetSentences } from "../../locales/sheet";
import type { BuildSettings, SourceReading } from "../../workbook/workbookPort";
import { buildToken } from "../buildToken";
import { errorsOf, type Draft } from "../draft";
import { failureOutcome, isCutOff } from "../failureOutcome";
import type { Pane } from "../pane";
import { openErrors } from "../selectors";
import type { Outcome } from "../state";
import { findRawCounts } from "./findRawCounts";
import { redraft } from "./redraft";

/** Puts the raw sheet as it is now into what was read before, and works the draft out from it. */
function takeFresh(pane: Pane, { grids, settings, history }: SourceReading): Draft | null {
  const { reading } = pane.store.get();
  if (reading) {
    const fresh = reading.grids.map((known) => grids.find(({ sheet }) => sheet === known.sheet) ?? known);
    redraft(pane, { reading: { ...reading, grids: fresh, settings, history } });
  }
  return pane.store.get().draft;
}

/** Takes over a target and a deadline that a person typed on the ranking sheet, as if they had been typed in the pane. */
function takeTypedGoal(pane: Pane, draft: Draft, { state }: SourceReading): Draft | null {
  const typed = typedGoal(state, draft.goal);
  const { target = pane.store.get().target, deadline } = typed;
  if (typed.target === undefined && deadline === undefined) return draft;
  const { choices } = pane.store.get();
  const { sheet } = draft.table;
  const said = { target: draft.goal.stated.target?.value ?? null, deadline: draft.goal.stated.deadline?.value ?? null };
  const next = {
    ...choices,
    ...(typed.target === undefined ? {} : { targetFor: { sheet, said: said.target } }),
    ...(deadline === undefined ? {} : { deadline, deadlineFor: { sheet, said: said.deadline } }),
  };
  redraft(pane, { target, choices: next });
  return pane.store.get().draft;
}

/** Writes a build; what it made can be taken back afterwards, and where it was cut off, put right. */
export async function writeBuild(
  { port, store }: Pane,
  build: Build,
  settings: BuildSettings | null,
): Promise<"built" | "cancelled"> {
  const made = madeBy(build);
  const { before } = build;
  store.set({ cancelling: false });
  try {
    const ended = await port.runBuild(build, settings, (progress) => {
      store.set({ progress });
      return !store.get().cancelling;
    });
    if (ended === "built")
      store.set({ undo: { made, before, written: writtenOf(build.fitted.plan) }, unfinished: null });
    return ended;
  } catch (error) {
    if (isCutOff(error)) store.set({ unfinished: { made, before } });
    throw error;
  } finally {
    store.set({ progress: null, cancelling: false });
  }
}

async function write(pane: Pane, draft: Draft, source: SourceReading, decision: EditDecision | null): Promise<Outcome> {
  const { choice, target, typedAsOf, choices, language } = pane.store.get();
  const { ranking } = draft;
  if (!ranking) return { kind: "blocked", errors: errorsOf(draft.findings).length };
  const spoken = choices.sheetLanguage ?? language;
  const notes = noteSentences(draft.findings, spoken);
  const plan = {
    ...planRankingSheet(ranking, { ...choices, language: spoken, notes }),
    sheet: source.state.sheet,
  };
  const planned = planBuild(plan, ranking, source, spoken, buildToken(), decision);
  if (!planned.ok) {
    const { failure } = planned;
    return failure.code === "edited"
      ? { kind: "edited", sheet: failure.sheet, cells: failure.cells }
      : { kind: "unfit", failure };
  }
  const { build, skipped, remarks } = planned.value;
  const { owned, sheet } = build.fitted.plan;
  const settings = { source: choice, target, asOf: typedAsOf, choices, owned: { sheet, ...owned } };
  if ((await writeBuild(pane, build, settings)) === "cancelled") return { kind: "cancelled" };
  const { reading } = pane.store.get();
  const { mode = "live" } = choices;
  pane.store.set({ built: { ranking, mode }, ...(reading ? { reading: { ...reading, settings } } : {}) });
  return {
    kind: "built",
    sheet,
    units: ranking.units.length,
    ...(build.copy ? { copy: build.copy.name } : {}),
    ...(skipped ? { skipped } : {}),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}

async function build(pane: Pane, sheets: readonly string[], decision: EditDecision | null): Promise<Outcome> {
  const { choices, language } = pane.store.get();
  const name = say(sheetSentences, "rankingSheet", {}, choices.sheetLanguage ?? language);
  const source = await pane.port.readSource(sheets, name, rankingTableName, rankingChartName);
  const fresh = takeFresh(pane, source);
  const draft = fresh && takeTypedGoal(pane, fresh, source);
  if (!draft) return { kind: "no-data" };
  const errors = openErrors(pane.store.get()).length;
  return errors > 0 ? { kind: "blocked", errors } : write(pane, draft, source, decision);
}

/** Builds the ranking sheet from the raw counts as they stand in the workbook now: one request to read, one to write.
 * Nothing is written while the data has errors, the target can't be read, the sheet has no room for it, or its cells were
 * edited by hand and nobody decided what becomes of them.
 * @param decision what becomes of cells edited by hand; asked for by the outcome "edited" */
export async function buildRanking(pane: Pane, decision: EditDecision | null = null): Promise<void> {
  const { store } = pane;
  // Where nothing was found, counts may have been pasted the moment before.
  const { draft: found, busy: before } = store.get();
  if (found === null || before === "reading") {
    await findRawCounts(pane);
    if (store.get().outcome?.kind === "failed") return;
  }
  const { reading, busy, draft, targetValid } = store.get();
  if (reading === null || busy !== null) return;
  if (!draft) return store.set({ outcome: { kind: "no-data" } });
  if (!targetValid) return store.set({ outcome: { kind: "target-invalid" } });
  store.set({ busy: "building", outcome: null });
  try {
    store.set({ outcome: await build(pane, draft.sheets, decision) });
  } catch (error) {
    store.set({ outcome: failureOutcome(error) });
  } finally {
    store.set({ busy: null });
  }
}
