import { choiceSentences, type ChoiceSentence } from "../../locales/choices";
import { languages } from "../../locales/language";
import { say } from "../../locales/sentences";
import { rankMeasures, sheetModes } from "../../ranking/buildChoices";
import { choose } from "../actions/choose";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { Fold } from "./Fold";
import { SelectField } from "./SelectField";

/** What the ranking sheet holds: live formulas or values, places by which measure, and in which language. */
export function SheetFold({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const { language, choices } = state;
  const words = (key: ChoiceSentence) => say(choiceSentences, key, {}, language);
  const mode = choices.mode ?? "live";
  const rankBy = choices.rankBy ?? "coverage";
  return (
    <Fold title={words("sheetFold")} chosen={[words(`mode-${mode}`), words(`by-${rankBy}`)].join(" · ")}>
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
        options={rankMeasures.map((value) => ({ value, text: words(`by-${value}`) }))}
        onChoose={(value) => choose(pane, { rankBy: rankMeasures.find((known) => known === value) })}
      />
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
