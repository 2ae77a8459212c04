import { choiceSentences, type ChoiceSentence } from "../../locales/choices";
import { languages } from "../../locales/language";
import { say } from "../../locales/sentences";
import { rankMeasures, sheetModes } from "../../ranking/buildChoices";
import { choose } from "../actions/choose";
import type { Draft } from "../draft";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { Fold } from "./Fold";
import { SelectField } from "./SelectField";

interface Drawn {
  readonly pane: Pane;
  readonly state: PaneState;
}

/** How many units of a long list are shown. */
const shortLists = [5, 10, 20];

/** Which units the sheet shows: all, the first and last so many, or one with those around it. */
function ShownFields({ pane, state, draft }: Drawn & { readonly draft: Draft }) {
  const { choices } = state;
  const words = (key: ChoiceSentence, values = {}) => say(choiceSentences, key, values, state);
  const units = draft.table.rows.length;
  const counts = shortLists.filter((count) => count < units);
  const all = { value: "", text: words("showAll") };
  const numbers = (key: ChoiceSentence) =>
    counts.map((count) => ({ value: String(count), text: words(key, { count }) }));
  const numberOf = (value: string) => (value === "" ? undefined : Number(value));
  const names = draft.table.rows.map(({ name }) => ({ value: name, text: name }));
  if (counts.length === 0) return null;
  return (
    <>
      <SelectField
        label={words("top")}
        value={String(choices.top ?? "")}
        options={[all, ...numbers("topCount")]}
        onChoose={(value) => choose(pane, { top: numberOf(value), around: undefined })}
      />
      <SelectField
        label={words("bottom")}
        value={String(choices.bottom ?? "")}
        options={[all, ...numbers("bottomCount")]}
        onChoose={(value) => choose(pane, { bottom: numberOf(value), around: undefined })}
      />
      <SelectField
        label={words("around")}
        value={choices.around ?? ""}
        options={[{ value: "", text: words("aroundNone") }, ...names]}
        onChoose={(value) => choose(pane, { around: value || undefined, top: undefined, bottom: undefined })}
      />
    </>
  );
}

/** What the ranking sheet holds: live formulas or values, places by which measure, which units, in which language. */
export function SheetFold({ pane, state, draft }: Drawn & { readonly draft: Draft }) {
  const { language, choices } = state;
  const words = (key: ChoiceSentence) => say(choiceSentences, key, {}, language);
  const mode = choices.mode ?? "live";
  const rankBy = choices.rankBy ?? "coverage";
  const measures = rankMeasures.map((value) => ({ value, text: words(`by-${value}`) }));
  const measureOf = (value: string) => rankMeasures.find((known) => known === value);
  const chosen = [words(`mode-${mode}`), ...(rankBy === "coverage" ? [] : [words(`by-${rankBy}`)])];
  return (
    <Fold title={words("sheetFold")} chosen={chosen.join(" · ")}>
      <SelectField
        label={words("mode")}
        value={mode}
        options={sheetModes.map((value) => ({ value, text: words(`mode-${value}`) }))}
        hint={words(`hint-${mode}`)}
        onChoose={(value) => choose(pane, { mode: sheetModes.find((known) => known === value) })}
      />
      <SelectField
        label={words("rankBy")}
        value={rankBy}
        options={measures}
        onChoose={(value) => choose(pane, { rankBy: measureOf(value) })}
      />
      <SelectField
        label={words("alsoBy")}
        value={choices.alsoBy ?? ""}
        options={[{ value: "", text: words("alsoNone") }, ...measures.filter(({ value }) => value !== rankBy)]}
        onChoose={(value) => choose(pane, { alsoBy: measureOf(value) })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={choices.toGain ?? false}
          onChange={(event) => choose(pane, { toGain: event.currentTarget.checked || undefined })}
        />
        <span>{words("toGain")}</span>
      </label>
      <ShownFields pane={pane} state={state} draft={draft} />
      <SelectField
        label={words("sheetLanguage")}
        value={choices.sheetLanguage ?? ""}
        options={[
          { value: "", text: words("samePane") },
          { value: "vi", text: "Tiếng Việt" },
          { value: "en", text: "English" },
        ]}
        onChoose={(value) => choose(pane, { sheetLanguage: languages.find((known) => known === value) })}
      />
    </Fold>
  );
}
