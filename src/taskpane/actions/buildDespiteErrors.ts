import { errorsOf } from "../draft";
import type { Pane } from "../pane";
import { buildRanking } from "./buildRanking";

/** Builds although errors are open, and does not ask about these again. */
export async function buildDespiteErrors(pane: Pane): Promise<void> {
  const { draft, accepted } = pane.store.get();
  const keys = errorsOf(draft?.findings ?? []).map(({ key }) => key);
  pane.store.set({ accepted: [...new Set([...accepted, ...keys])] });
  await buildRanking(pane);
}
