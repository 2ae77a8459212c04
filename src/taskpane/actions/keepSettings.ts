import type { Pane } from "../pane";

/** Pause after the last choice before it is kept: a target is typed in several strokes. */
const calm = 600;

const timers = new WeakMap<Pane, ReturnType<typeof setTimeout>>();

async function keep({ store, port }: Pane): Promise<void> {
  const { reading, busy, choice, target, typedAsOf, choices } = store.get();
  // A build keeps the settings itself.
  if (reading === null || busy === "building" || busy === "inserting") return;
  const settings = { source: choice, target, asOf: typedAsOf, choices, owned: reading.settings?.owned ?? null };
  if (JSON.stringify(settings) === JSON.stringify(reading.settings)) return;
  try {
    await port.writeSettings(settings);
    const { reading: now } = store.get();
    if (now) store.set({ reading: { ...now, settings } });
  } catch {
    // What can't be kept holds as long as the pane, and the build that needs it says what Excel refused.
  }
}

/** Keeps what a person chose in the workbook, once the choosing has come to rest. */
export function keepSettings(pane: Pane): void {
  clearTimeout(timers.get(pane));
  timers.set(
    pane,
    setTimeout(() => void keep(pane), calm),
  );
}
