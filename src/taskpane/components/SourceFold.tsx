import { choiceSentences } from "../../locales/choices";
import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { columnLetters } from "../../ranking/address";
import { candidateSentence } from "../../ranking/candidateSentence";
import type { RawColumns, RawTable } from "../../ranking/rawTable";
import { chooseColumn, chooseTable, findSourceAgain } from "../actions/chooseSource";
import { findRawCounts } from "../actions/findRawCounts";
import { columnCells } from "../columnCells";
import type { Draft } from "../draft";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { Fold } from "./Fold";
import { SelectField, type Option } from "./SelectField";

const neededColumns = ["name", "installs", "base"] as const satisfies readonly (keyof RawColumns)[];
const otherColumns = [
  "secondBase",
  "rate",
  "target",
  "printed",
  "date",
  "owner",
  "group",
  "parent",
] as const satisfies readonly (keyof RawColumns)[];

interface Drawn {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly draft: Draft;
}

function columnOptions(table: RawTable, { language }: PaneState): readonly Option[] {
  return table.choices.map(({ column, heading }) => {
    const letter = columnLetters(column);
    const key = heading === "" ? "columnChoiceBlank" : "columnChoice";
    return { value: String(column), text: say(paneSentences, key, { letter, heading }, language) };
  });
}

function tableOptions(draft: Draft, { language }: PaneState): readonly Option[] {
  return draft.tables.map((table, index) => {
    const words = { sheet: table.sheet, row: String(table.headerRow + 1) };
    const text = say(paneSentences, "tableChoice", words, language);
    const isBeside = draft.tables.some((other) => other !== table && isHeadedWith(other, table));
    return { value: String(index), text: isBeside ? `${text} · ${table.headings.installs}` : text };
  });
}

function isHeadedWith(a: RawTable, b: RawTable): boolean {
  return a.sheet === b.sheet && a.headerRow === b.headerRow;
}

function ColumnField({ pane, state, draft, role }: Drawn & { readonly role: keyof RawColumns }) {
  const { table } = draft;
  const none = { value: "", text: say(choiceSentences, "noColumn", {}, state.language) };
  const options = columnOptions(table, state);
  return (
    <SelectField
      pane={pane}
      cells={columnCells(table, role)}
      label={say(choiceSentences, `${role}Column`, {}, state.language)}
      value={String(table.columns[role] ?? "")}
      options={role === "name" || role === "installs" ? options : [none, ...options]}
      onChoose={(value) => chooseColumn(pane, role, value === "" ? null : Number(value))}
    />
  );
}

/** The raw counts the ranking is built from, and the choice of another table or other columns. */
export function SourceFold({ pane, state, draft }: Drawn) {
  const { table } = draft;
  const { language } = state;
  const chosen = draft.tables.indexOf(table);
  const words = { sheet: table.sheet, row: String(table.headerRow + 1) };
  return (
    <Fold
      title={say(choiceSentences, "sourceFold", {}, language)}
      chosen={say(choiceSentences, state.choice ? "sourceChosen" : "sourceFound", words, language)}
    >
      <SelectField
        label={say(paneSentences, "sourceTable", {}, language)}
        value={String(chosen)}
        options={tableOptions(draft, state)}
        onChoose={(value) => chooseTable(pane, Number(value))}
      />
      {state.choice || draft.reasons.length === 0 ? null : (
        <p class="remark">{candidateSentence(draft.reasons, language)}</p>
      )}
      {neededColumns.map((role) => (
        <ColumnField key={role} pane={pane} state={state} draft={draft} role={role} />
      ))}
      <details class="more">
        <summary>{say(choiceSentences, "otherColumns", {}, language)}</summary>
        <div class="more__body">
          {otherColumns.map((role) => (
            <ColumnField key={role} pane={pane} state={state} draft={draft} role={role} />
          ))}
        </div>
      </details>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void findRawCounts(pane)}>
          {say(paneSentences, "readAgain", {}, language)}
        </button>
        {state.choice ? (
          <button type="button" class="link" onClick={() => findSourceAgain(pane)}>
            {say(choiceSentences, "findAgain", {}, language)}
          </button>
        ) : null}
      </div>
    </Fold>
  );
}
