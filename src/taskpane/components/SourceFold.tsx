import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { columnLetters } from "../../ranking/address";
import type { RawColumns, RawTable } from "../../ranking/rawTable";
import { chooseColumn, chooseTable } from "../actions/chooseSource";
import { findRawCounts } from "../actions/findRawCounts";
import type { Draft } from "../draft";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { Fold } from "./Fold";
import { SelectField } from "./SelectField";

const columnFields = [
  ["name", "nameColumn"],
  ["installs", "installsColumn"],
  ["base", "baseColumn"],
] as const satisfies readonly (readonly [keyof RawColumns, string])[];

function columnOptions(table: RawTable, { language }: PaneState) {
  return table.choices.map(({ column, heading }) => {
    const letter = columnLetters(column);
    const key = heading === "" ? "columnChoiceBlank" : "columnChoice";
    return { value: String(column), text: say(paneSentences, key, { letter, heading }, language) };
  });
}

function tableOptions(draft: Draft, { language }: PaneState) {
  return draft.tables.map((table, index) => {
    const words = { sheet: table.sheet, row: String(table.headerRow + 1) };
    return { value: String(index), text: say(paneSentences, "tableChoice", words, language) };
  });
}

/** The raw counts the ranking is built from, and the choice of another table or other columns. */
export function SourceFold(props: { readonly pane: Pane; readonly state: PaneState; readonly draft: Draft }) {
  const { pane, state, draft } = props;
  const { table } = draft;
  const chosen = draft.tables.findIndex(
    ({ sheet, headerRow }) => sheet === table.sheet && headerRow === table.headerRow,
  );
  const words = { installs: table.headings.installs, base: table.headings.base };
  return (
    <Fold
      title={say(paneSentences, "sourceFold", {}, state.language)}
      chosen={say(paneSentences, "sourceChosen", words, state.language)}
    >
      <SelectField
        label={say(paneSentences, "sourceTable", {}, state.language)}
        value={String(chosen)}
        options={tableOptions(draft, state)}
        onChoose={(value) => chooseTable(pane, Number(value))}
      />
      {columnFields.map(([role, label]) => (
        <SelectField
          key={role}
          label={say(paneSentences, label, {}, state.language)}
          value={String(table.columns[role] ?? "")}
          options={columnOptions(table, state)}
          onChoose={(value) => chooseColumn(pane, role, Number(value))}
        />
      ))}
      <button type="button" class="button" onClick={() => void findRawCounts(pane)}>
        {say(paneSentences, "readAgain", {}, state.language)}
      </button>
    </Fold>
  );
}
