import { choiceSentences, type ChoiceSentence } from "../../locales/choices";
import { formatDay, say } from "../../locales/sentences";
import { choose } from "../actions/choose";
import type { Draft } from "../draft";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { Fold } from "./Fold";
import { SelectField } from "./SelectField";

const newest = "";
const never = "never";

/** Which earlier report the ranking is compared with: the newest, another, or none. */
export function EarlierFold({ pane, state, draft }: { pane: Pane; state: PaneState; draft: Draft }) {
  const { language, choices } = state;
  const { earlier, ranking } = draft;
  if (earlier.length === 0) return null;
  const words = (key: ChoiceSentence, values = {}) => say(choiceSentences, key, values, language);
  const compared = ranking?.compared ?? null;
  const value = choices.compareWith === null ? never : String(choices.compareWith ?? newest);
  return (
    <Fold title={words("earlierFold")} chosen={compared ? formatDay(compared.asOf, state) : words("earlierNever")}>
      <SelectField
        label={words("earlier")}
        hint={words("earlierHint")}
        value={value}
        options={[
          { value: newest, text: words("earlierNewest") },
          ...earlier.map(({ asOf, sheet }) => ({
            value: String(asOf),
            text: words("earlierReport", { day: formatDay(asOf, state), sheet }),
          })),
          { value: never, text: words("earlierNever") },
        ]}
        onChoose={(picked) =>
          choose(pane, { compareWith: picked === never ? null : picked === newest ? undefined : Number(picked) })
        }
      />
    </Fold>
  );
}
