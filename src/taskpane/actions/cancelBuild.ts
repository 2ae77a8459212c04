import type { Pane } from "../pane";

/** Stops a build that takes several blocks before its next one; what stood there before stands again. */
export function cancelBuild({ store }: Pane): void {
  const { busy, cancelling } = store.get();
  if (busy === "building" && !cancelling) store.set({ cancelling: true });
}
