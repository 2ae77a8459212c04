import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { showView } from "../actions/showView";
import type { Pane } from "../pane";
import { views, type PaneState, type View } from "../state";

const titles = { ranking: "tabRanking", functions: "tabFunctions" } as const satisfies Record<View, string>;

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The tabs of the pane's views: one stop for the Tab key, the arrow keys between them. */
export function Tabs({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const next = step && views[(views.indexOf(state.view) + step + views.length) % views.length];
    if (!next) return;
    event.preventDefault();
    void showView(pane, next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say(paneSentences, "views", {}, state.language)} onKeyDown={move}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          class="tabs__tab"
          aria-selected={view === state.view}
          aria-controls="view"
          tabIndex={view === state.view ? 0 : -1}
          onClick={() => void showView(pane, view)}
        >
          {say(paneSentences, titles[view], {}, state.language)}
        </button>
      ))}
    </div>
  );
}
