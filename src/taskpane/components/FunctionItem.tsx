import { useId, useState } from "preact/hooks";
import { functionsViewSentences } from "../../locales/functionsView";
import { say } from "../../locales/sentences";
import { insertFormula } from "../actions/insertFormula";
import { takeSelection } from "../actions/takeSelection";
import { shownFormula } from "../formulaText";
import type { CatalogueFunction, CatalogueParameter } from "../functionCatalogue";
import { argumentFromDraft, functionFormula, missingArguments } from "../functionFormula";
import type { Pane } from "../pane";
import { FormulaCode } from "./FormulaCode";
import { separatorsIn } from "../selectors";
import type { PaneState } from "../state";

interface Drawn {
  readonly pane: Pane;
  readonly state: PaneState;
}

function ArgumentField(
  props: Drawn & {
    readonly parameter: CatalogueParameter;
    readonly value: string;
    readonly onChange: (value: string) => void;
  },
) {
  const { pane, state, parameter, value, onChange } = props;
  const { name, optional, meaning } = parameter;
  const id = useId();
  const take = async () => {
    const cells = await takeSelection(pane);
    if (cells !== null) onChange(cells);
  };
  return (
    <div class="field">
      <label class="field__label" for={id}>
        <code>{name}</code>
        {optional ? (
          <span class="field__optional"> · {say(functionsViewSentences, "optional", {}, state.language)}</span>
        ) : null}
      </label>
      <div class="field__row">
        <input
          id={id}
          class="field__control field__control--formula"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={value}
          aria-required={!optional}
          aria-describedby={`${id}-meaning`}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button button--small"
          aria-label={say(functionsViewSentences, "takeSelectionFor", { argument: name }, state.language)}
          onClick={() => void take()}
        >
          {say(functionsViewSentences, "takeSelection", {}, state.language)}
        </button>
      </div>
      <p id={`${id}-meaning`} class="hint">
        {meaning}
      </p>
    </div>
  );
}

function InsertPart({ pane, state, entry, given }: Drawn & { entry: CatalogueFunction; given: readonly string[] }) {
  const { language } = state;
  const separators = separatorsIn(state);
  const missing = missingArguments(entry, given);
  const formula = functionFormula(entry, given, separators);
  const id = useId();
  return (
    <>
      <p class="field__label">{say(functionsViewSentences, "formula", {}, language)}</p>
      <FormulaCode formula={shownFormula(formula, separators)} />
      <p id={id} class={missing.length > 0 ? "hint hint--warning" : "hint"} aria-live="polite">
        {missing.length > 0
          ? say(functionsViewSentences, "lacking", { arguments: missing.join(", ") }, language)
          : say(functionsViewSentences, "insertHint", {}, language)}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="button button--primary"
          aria-disabled={missing.length > 0}
          aria-describedby={id}
          onClick={() => missing.length === 0 && void insertFormula(pane, formula)}
        >
          {say(functionsViewSentences, "insert", {}, language)}
        </button>
        <a class="link" href={entry.page} target="_blank" rel="noopener">
          {say(functionsViewSentences, "page", { name: entry.id }, language)}
        </a>
      </div>
      <p class="field__label">{say(functionsViewSentences, "example", {}, language)}</p>
      <FormulaCode formula={shownFormula(entry.example, separators)} />
      <button type="button" class="link" onClick={() => void insertFormula(pane, entry.example)}>
        {say(functionsViewSentences, "useExample", {}, language)}
      </button>
    </>
  );
}

function FunctionHelp({ pane, state, entry }: Drawn & { readonly entry: CatalogueFunction }) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const given = entry.parameters.map(
    ({ name, optional }) => typed[name] ?? (optional ? "" : argumentFromDraft(name, state.draft)),
  );
  return (
    <div class="fold__body">
      <p>{entry.description}</p>
      <p class="remark">{say(functionsViewSentences, "returns", { returns: entry.returns }, state.language)}</p>
      {entry.parameters.map((parameter, index) => (
        <ArgumentField
          key={parameter.name}
          pane={pane}
          state={state}
          parameter={parameter}
          value={given[index] ?? ""}
          onChange={(value) => setTyped({ ...typed, [parameter.name]: value })}
        />
      ))}
      <InsertPart pane={pane} state={state} entry={entry} given={given} />
    </div>
  );
}

/** A function with the question it answers; opened, its arguments to fill in and the formula to put into a cell. */
export function FunctionItem({ pane, state, entry }: Drawn & { readonly entry: CatalogueFunction }) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="fold" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary class="fold__summary">
        <span class="fold__title">
          <code>{entry.id}</code>
        </span>
        <span class="fold__chosen">{entry.answers}</span>
      </summary>
      {opened ? <FunctionHelp pane={pane} state={state} entry={entry} /> : null}
    </details>
  );
}
