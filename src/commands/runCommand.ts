import type { Pane } from "../taskpane/pane";

/** How long a ribbon button is held down at most; Excel takes no other command until it is let go. */
const heldDown = 2000;

/** Runs an action for a ribbon button; where it did not succeed, the pane opens and shows the sentence.
 * @param event the click; told to be completed when the action ends, or after two seconds if it is still under way */
export async function runCommand(
  pane: Pane,
  action: (pane: Pane) => Promise<void>,
  event: { completed(): void },
): Promise<void> {
  const job = action(pane);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, heldDown)));
  try {
    await Promise.race([job, patience]);
  } finally {
    clearTimeout(timer);
    event.completed();
  }
  await job;
  // Excel opens the pane only after the command is completed.
  const { outcome } = pane.store.get();
  if (outcome && outcome.kind !== "built" && outcome.kind !== "sample") await Office.addin.showAsTaskpane();
}
