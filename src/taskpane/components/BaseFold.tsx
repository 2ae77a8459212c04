import { choiceSentences, type ChoiceSentence } from "../../locales/choices";
import { say } from "../../locales/sentences";
import { columnLetters } from "../../ranking/address";
import type { BaseTable } from "../../ranking/baseTable";
import { baseChoiceOf, chosenBase } from "../../ranking/join/chosenBase";
import { yearIn } from "../../ranking/yearIn";
import type { SheetArea } from "../../workbook/workbookPort";
import { choose } from "../actions/choose";
import { baseTables } from "../baseTables";
import type { Draft } from "../draft";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { Fold } from "./Fold";
import { SelectField } from "./SelectField";

const found = "";
const none = "none";

function cellsOf({ sheet, columns, rows }: BaseTable): SheetArea | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  return { sheet, row: first.row, column: columns.base, rows: last.row - first.row + 1, columns: 1 };
}

/** Which table the bases are taken from by name, where the raw counts' own is not the only one. */
export function BaseFold({ pane, state, draft }: { pane: Pane; state: PaneState; draft: Draft }) {
  const { language, choices, reading } = state;
  const { base } = draft.joined;
  const tables = baseTables(reading).filter(({ holdsInstalls }) => !holdsInstalls);
  if (tables.length === 0) return null;
  const words = (key: ChoiceSentence, values = {}) => say(choiceSentences, key, values, language);
  const picked = choices.base ? chosenBase(tables, choices.base) : null;
  const at = tables.findIndex((table) => table === picked);
  const value = choices.base === null ? none : at >= 0 ? String(at) : found;
  const used = tables.find(
    ({ sheet, register }) => sheet === base?.sheet && register.heading === base.heading && register.year === base.year,
  );
  const chosen = base
    ? words(base.sheet === draft.table.sheet ? "baseOwn" : "baseOf", { sheet: base.sheet, heading: base.heading })
    : words("baseNone");
  return (
    <Fold title={words("baseFold")} chosen={chosen}>
      <SelectField
        pane={pane}
        cells={used ? cellsOf(used) : null}
        label={words("base")}
        hint={words("baseHint")}
        value={value}
        options={[
          { value: found, text: words("baseFound") },
          ...tables.map(({ sheet, columns, register: { heading, year } }, index) => ({
            value: String(index),
            text: words(year === null || yearIn(heading) === year ? "baseTable" : "baseTableOf", {
              sheet,
              heading,
              letter: columnLetters(columns.base),
              year: String(year),
            }),
          })),
          { value: none, text: words("baseNever") },
        ]}
        onChoose={(picked) => {
          const table = tables[Number(picked)];
          if (picked === none) choose(pane, { base: null });
          else if (picked === found || !table) choose(pane, { base: undefined });
          else choose(pane, { base: baseChoiceOf(table) });
        }}
      />
    </Fold>
  );
}
