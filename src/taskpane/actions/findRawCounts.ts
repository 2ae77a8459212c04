import { failureOutcome } from "../failureOutcome";
import type { Pane } from "../pane";
import type { Outcome, PaneState } from "../state";
import { redraft } from "./redraft";

const underWay = new WeakMap<Pane, Promise<void>>();

/** Ends of actions that stay true whatever is read after them. */
const lastingKinds: ReadonlySet<Outcome["kind"]> = new Set([
  "built",
  "sample",
  "repaired",
  "repair-undone",
  "mended",
  "freeze-asked",
  "frozen",
]);

/** What a new reading brings along: an end to the message it may have made untrue, and the workbook's settings where
 * they are not those already known: the first time, or after a colleague built in the same file. */
function changeBy(
  state: PaneState,
  reading: NonNullable<PaneState["reading"]>,
  doubtful: Outcome | null,
): Partial<PaneState> {
  const { outcome } = state;
  const lasts = outcome !== doubtful || (outcome !== null && lastingKinds.has(outcome.kind));
  const lasting = lasts ? outcome : null;
  const { settings, format } = reading;
  const figures = format ?? state.figures;
  const change = { reading, figures, outcome: lasting, busy: null, ...unfinishedIn(state, reading, lasting) };
  const known = JSON.stringify(settings) === JSON.stringify(state.reading?.settings ?? null);
  return settings === null || known
    ? change
    : {
        ...change,
        choice: settings.source,
        target: settings.target,
        typedAsOf: settings.asOf,
        choices: settings.choices,
      };
}

/** A build that was cut off in an earlier session is told of as soon as it is seen. */
function unfinishedIn(
  { unfinished: known }: PaneState,
  { unfinished }: NonNullable<PaneState["reading"]>,
  lasting: Outcome | null,
): Partial<PaneState> {
  if (unfinished === null) return {};
  const kept = known?.made.token === unfinished.made.token ? known : unfinished;
  const outcome: Outcome = { kind: "unfinished", sheet: unfinished.made.sheet, large: kept.before === null };
  return { unfinished: kept, outcome: lasting?.kind === "failed" ? lasting : outcome };
}

/** A day the sheet newly gives is surer than one entered for counts that stood there before. */
function preferNewDay(pane: Pane, before: number | null): void {
  const { draft, typedAsOf } = pane.store.get();
  const given = draft?.table.asOf ?? null;
  if (typedAsOf !== null && given !== null && given !== before) redraft(pane, { typedAsOf: null });
}

async function read(pane: Pane, doubtful: Outcome | null): Promise<void> {
  const before = pane.store.get().draft?.table.asOf ?? null;
  pane.store.set({ busy: "reading" });
  try {
    const reading = await pane.port.readWorkbook();
    redraft(pane, changeBy(pane.store.get(), reading, doubtful));
    preferNewDay(pane, before);
  } catch (error) {
    pane.store.set({ busy: null, outcome: failureOutcome(error) });
  }
}

/** Reads the workbook and finds the raw counts in it; asked again while reading, it is the same reading.
 * @param doubtful the message that what has changed may have made untrue; a later one stays */
export function findRawCounts(pane: Pane, doubtful: Outcome | null = pane.store.get().outcome): Promise<void> {
  const running = underWay.get(pane);
  if (running) return running;
  const { busy } = pane.store.get();
  if (busy !== null && busy !== "reading") return Promise.resolve();
  const reading = read(pane, doubtful).finally(() => underWay.delete(pane));
  underWay.set(pane, reading);
  return reading;
}
