import { findingButtons } from "../../locales/repairs";
import { paneSentences } from "../../locales/pane";
import { formatNumber, say } from "../../locales/sentences";
import type { Finding, Severity } from "../../ranking/finding";
import { showIgnored } from "../actions/ignoreFinding";
import type { Pane } from "../pane";
import { repairedTogether } from "../repairedTogether";
import type { PaneState } from "../state";
import { FindingItem, type Drawn } from "./FindingItem";

const groups = [
  ["error", "errors"],
  ["warning", "warnings"],
  ["note", "notes"],
] as const satisfies readonly (readonly [Severity, string])[];

/** Findings of a severity shown at once; the rest fold away. */
const shownFindings = 5;

interface Listed extends Drawn {
  readonly findings: readonly Finding[];
  /** Those that one button repairs together, by the first of them. */
  readonly alike: ReadonlyMap<Finding, readonly Finding[]>;
}

function FindingList({ pane, state, findings, alike }: Listed) {
  return (
    <ul class="findings">
      {findings.map((finding, index) => (
        <FindingItem
          key={finding.key + index}
          pane={pane}
          state={state}
          finding={finding}
          alike={alike.get(finding) ?? []}
        />
      ))}
    </ul>
  );
}

function IgnoredLine({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const count = state.draft?.ignored.length ?? 0;
  if (count === 0) return null;
  return (
    <p class="remark">
      {say(findingButtons, "ignored", { count }, state)}{" "}
      <button type="button" class="link" onClick={() => showIgnored(pane)}>
        {say(findingButtons, "showIgnored", {}, state.language)}
      </button>
    </p>
  );
}

/** The findings of one severity, of which the first few are shown at once. */
function Group({ pane, state, severity, findings }: Drawn & { severity: Severity; findings: readonly Finding[] }) {
  const rest = findings.slice(shownFindings);
  const alike = repairedTogether(findings);
  return (
    <>
      <FindingList pane={pane} state={state} findings={findings.slice(0, shownFindings)} alike={alike} />
      {rest.length > 0 ? (
        <details class="more" key={severity}>
          <summary>{say(paneSentences, "moreFindings", { count: rest.length }, state)}</summary>
          <FindingList pane={pane} state={state} findings={rest} alike={alike} />
        </details>
      ) : null}
    </>
  );
}

/** What is to be said of the raw counts, errors first; notes fold away where there is anything graver. */
export function Findings({ pane, state, findings }: Drawn & { readonly findings: readonly Finding[] }) {
  const { language } = state;
  if (findings.length === 0) return <IgnoredLine pane={pane} state={state} />;
  const grave = findings.some(({ severity }) => severity !== "note");
  return (
    <section class="section" aria-labelledby="findings-title">
      <h2 id="findings-title" class="section__title">
        {say(paneSentences, "findingsTitle", {}, language)}
      </h2>
      {groups.map(([severity, heading]) => {
        const those = findings.filter((finding) => finding.severity === severity);
        if (those.length === 0) return null;
        const group = <Group pane={pane} state={state} severity={severity} findings={those} />;
        const title = say(paneSentences, heading, {}, language);
        return (
          <div key={severity} class={`group group--${severity}`}>
            {severity === "note" && grave ? (
              <details class="more">
                <summary>
                  {title} ({formatNumber(those.length, state)})
                </summary>
                {group}
              </details>
            ) : (
              <>
                <h3 class="group__title">{title}</h3>
                {group}
              </>
            )}
          </div>
        );
      })}
      <IgnoredLine pane={pane} state={state} />
    </section>
  );
}
