import { useId } from "preact/hooks";
import { paneSentences } from "../../locales/pane";
import { proseSentences, type ProsePaneSentence } from "../../locales/prose";
import { say } from "../../locales/sentences";
import { insertProse } from "../actions/insertProse";
import { setProse, setProseYear } from "../actions/setProse";
import { showCell } from "../actions/showCell";
import type { Pane } from "../pane";
import { longestProse, typedYear, type ProseState } from "../proseState";
import type { PaneState } from "../state";
import { Fold } from "./Fold";
import { Message } from "./Message";
import { ProseFindings } from "./ProseFindings";
import { ProseMarks } from "./ProseMarks";
import { ProseTable } from "./ProseTable";

interface Props {
  readonly pane: Pane;
  readonly state: PaneState;
}

function TextField({ pane, state }: Props) {
  const { language, prose } = state;
  const id = useId();
  const tooLong = prose.text.length > longestProse;
  const hint = tooLong
    ? say(proseSentences, "tooLong", { limit: longestProse }, state)
    : say(proseSentences, "hint", {}, language);
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {say(proseSentences, "label", {}, language)}
      </label>
      <textarea
        id={id}
        class="field__control prose__field"
        rows={5}
        spellcheck={false}
        value={prose.text}
        aria-invalid={tooLong}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setProse(pane, event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={tooLong ? "hint hint--error" : "hint"}>
        {hint}
      </p>
    </div>
  );
}

/** The year of dates without one, asked for where the text does not give it. */
function YearField({ pane, state }: Props) {
  const { language, prose } = state;
  const id = useId();
  const valid = prose.year.trim() === "" || typedYear(prose.year) !== null;
  return (
    <div class="field prose__year">
      <label class="field__label" for={id}>
        {say(proseSentences, "year", {}, language)}
      </label>
      <input
        id={id}
        class="field__control"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={4}
        value={prose.year}
        aria-invalid={!valid}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setProseYear(pane, event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={valid ? "hint" : "hint hint--error"}>
        {say(proseSentences, valid ? "yearHint" : "yearInvalid", {}, language)}
      </p>
    </div>
  );
}

function asksForYear({ year, reading }: ProseState): boolean {
  return year !== "" || (reading?.findings.some(({ code }) => code === "no-year") ?? false);
}

function Inserted({ pane, state }: Props) {
  const { inserted } = state.prose;
  if (!inserted) return null;
  const top = { sheet: inserted.sheet, row: 0, column: 0 };
  return (
    <div role="status">
      <Message
        intent="success"
        actions={
          <button type="button" class="link" onClick={() => void showCell(pane, top)}>
            {say(paneSentences, "openSheet", {}, state.language)}
          </button>
        }
      >
        <p>{say(proseSentences, "inserted", { ...inserted }, state)}</p>
      </Message>
    </div>
  );
}

/** A pasted text with the counts found in it: what was read where, the table it makes, and the button that inserts it. */
export function PasteProse({ pane, state }: Props) {
  const { language, prose, busy } = state;
  const { reading } = prose;
  const words = (key: ProsePaneSentence) => say(proseSentences, key, {}, language);
  return (
    <section class="folds" aria-label={words("fold")}>
      <Fold title={words("fold")} chosen="">
        <TextField pane={pane} state={state} />
        {reading ? (
          <>
            <ProseMarks reading={reading} voice={state} />
            <ProseFindings reading={reading} voice={state} />
            {asksForYear(prose) ? <YearField pane={pane} state={state} /> : null}
            {reading.rows.length > 0 ? (
              <>
                <ProseTable reading={reading} voice={state} />
                <button
                  type="button"
                  class="button button--primary"
                  aria-disabled={busy !== null}
                  onClick={() => void insertProse(pane)}
                >
                  {words("insert")}
                </button>
                <Inserted pane={pane} state={state} />
              </>
            ) : null}
            <button type="button" class="button" onClick={() => setProse(pane, "")}>
              {words("clear")}
            </button>
          </>
        ) : null}
      </Fold>
    </section>
  );
}
