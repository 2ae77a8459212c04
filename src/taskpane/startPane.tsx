import { render } from "preact";
import { chooseLanguage, currentLanguage } from "../locales/language";
import { say } from "../locales/sentences";
import { stateSentences } from "../locales/states";
import { findRawCounts } from "./actions/findRawCounts";
import { watchWorkbook } from "./actions/watchWorkbook";
import { awaitOffice } from "./awaitOffice";
import { App } from "./components/App";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { Stopped } from "./components/Stopped";
import { failureOutcome } from "./failureOutcome";
import { keepPainted } from "./keepPainted";
import type { Pane } from "./pane";
import { rememberedLanguage } from "./rememberedLanguage";
import { followOfficeTheme } from "./theme";

const officePatience = 10_000;

function showStopped(root: Element): void {
  root.replaceChildren();
  render(<Stopped text={say(stateSentences, "noOffice")} language={currentLanguage()} />, root);
}

function draw(root: Element, pane: Pane): void {
  render(null, root);
  root.replaceChildren();
  render(
    <ErrorBoundary>
      <App pane={pane} />
    </ErrorBoundary>,
    root,
  );
}

function showPane(root: HTMLElement, pane: Pane): void {
  const remembered = rememberedLanguage();
  if (remembered !== null) chooseLanguage(remembered);
  const language = currentLanguage();
  pane.store.set({ language, host: pane.port.host() });
  document.documentElement.lang = language;
  followOfficeTheme();
  draw(root, pane);
  keepPainted(root, () => draw(root, pane));
  // What no action foresaw is told like any other failure.
  window.addEventListener("unhandledrejection", ({ reason }) =>
    pane.store.set({ busy: null, outcome: failureOutcome(reason) }),
  );
}

/** Draws the pane as soon as Excel is ready, reads the workbook and keeps watching it; says so where Excel is not
 * there, or not yet.
 * @param root the element that holds the static first paint, which this replaces
 * @param patience milliseconds after which a page without an answer from Excel says so */
export async function startPane(root: HTMLElement, pane: Pane, patience = officePatience): Promise<void> {
  const timer = setTimeout(() => showStopped(root), patience);
  const ready = await awaitOffice();
  clearTimeout(timer);
  if (!ready) return showStopped(root);
  showPane(root, pane);
  if (pane.store.get().host?.canBuild === false) return;
  // Watched before it is read: a change between the two would go unseen.
  const watched = watchWorkbook(pane);
  await findRawCounts(pane);
  await watched;
}
