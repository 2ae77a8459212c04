import type { Pane } from "./pane";

let tell: (pane: Pane) => void;

/** The one pane of this runtime, which the ribbon's commands share; there once the page has made it. */
export const runtimePane = new Promise<Pane>((resolve) => (tell = resolve));

/** Makes a pane the one of this runtime. */
export function shareRuntimePane(pane: Pane): void {
  tell(pane);
}
