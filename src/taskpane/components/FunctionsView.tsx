import { useId } from "preact/hooks";
import { functionsViewSentences } from "../../locales/functionsView";
import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { loadFunctions } from "../actions/loadFunctions";
import { searchFor } from "../actions/searchFor";
import type { FunctionCatalogue } from "../functionCatalogue";
import type { Pane } from "../pane";
import { searchFunctions } from "../searchFunctions";
import type { PaneState } from "../state";
import { FunctionItem } from "./FunctionItem";
import { Message } from "./Message";
import { ToolsFold } from "./ToolsFold";

interface Drawn {
  readonly pane: Pane;
  readonly state: PaneState;
}

function SearchField({ pane, state }: Drawn) {
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {say(functionsViewSentences, "search", {}, state.language)}
      </label>
      <input
        id={id}
        class="field__control"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={state.search}
        aria-describedby={`${id}-hint`}
        onInput={(event) => searchFor(pane, event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint">
        {say(functionsViewSentences, "searchHint", {}, state.language)}
      </p>
    </div>
  );
}

function Missing({ pane, state }: Drawn) {
  const retry = (
    <button type="button" class="link" onClick={() => void loadFunctions(pane)}>
      {say(paneSentences, "retry", {}, state.language)}
    </button>
  );
  return (
    <Message intent="warning" actions={retry}>
      <p>{say(functionsViewSentences, "missing", {}, state.language)}</p>
    </Message>
  );
}

function FunctionList({ pane, state, catalogue }: Drawn & { readonly catalogue: FunctionCatalogue }) {
  const { groups } = searchFunctions(catalogue, state.search);
  const count = groups.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <>
      <p class="remark" role="status">
        {say(functionsViewSentences, count > 0 ? "count" : "nothingFound", { count, search: state.search }, state)}
      </p>
      {count === 0 ? (
        <button type="button" class="button" onClick={() => searchFor(pane, "")}>
          {say(functionsViewSentences, "showAll", {}, state.language)}
        </button>
      ) : null}
      {groups.map(({ title, functions }) => (
        <section key={title} class="section">
          <h3 class="section__title">{title}</h3>
          <div class="folds folds--functions">
            {functions.map((entry) => (
              <FunctionItem key={`${state.language} ${entry.id}`} pane={pane} state={state} entry={entry} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

/** Every function with the question it answers, to be searched, read about and put into a cell. */
export function FunctionsView({ pane, state }: Drawn) {
  const { catalogue, language } = state;
  return (
    <>
      <h2 class="visually-hidden">{say(functionsViewSentences, "title", {}, language)}</h2>
      <ToolsFold pane={pane} state={state} />
      {catalogue === "missing" ? <Missing pane={pane} state={state} /> : null}
      {catalogue === null ? <p class="remark">{say(functionsViewSentences, "loading", {}, language)}</p> : null}
      {catalogue !== null && catalogue !== "missing" ? (
        <>
          <SearchField pane={pane} state={state} />
          <FunctionList pane={pane} state={state} catalogue={catalogue} />
        </>
      ) : null}
    </>
  );
}
