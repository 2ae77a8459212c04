import { useId } from "preact/hooks";
import { findingButtons } from "../../locales/repairs";
import { paneSentences } from "../../locales/pane";
import { formatNumber, say } from "../../locales/sentences";
import { cellName } from "../../ranking/address";
import type { CellReference } from "../../ranking/grid";
import type { Finding, Severity } from "../../ranking/finding";
import { findingText, repairSentence } from "../../ranking/findingSentence";
import { answerName } from "../actions/answerName";
import { ignoreFinding, showIgnored } from "../actions/ignoreFinding";
import { repairFinding } from "../actions/repairFinding";
import { showCell } from "../actions/showCell";
import type { Pane } from "../pane";
import type { PaneState } from "../state";

const groups = [
  ["error", "errors"],
  ["warning", "warnings"],
  ["note", "notes"],
] as const satisfies readonly (readonly [Severity, string])[];

/** Findings of a severity shown at once; the rest fold away. */
const shownFindings = 5;

interface Drawn {
  readonly pane: Pane;
  readonly state: PaneState;
}

/** The way to the cell a finding is about; its sheet is named where it is not the one the units stand on. */
function CellButton({ pane, state, cell }: Drawn & { readonly cell: CellReference }) {
  const words = { cell: cellName(cell), sheet: cell.sheet };
  const elsewhere = cell.sheet !== state.draft?.table.sheet;
  return (
    <button type="button" class="link" onClick={() => void showCell(pane, cell)}>
      {say(paneSentences, elsewhere ? "goToCellOnSheet" : "goToCell", words, state.language)}
    </button>
  );
}

function FindingItem({ pane, state, finding }: Drawn & { readonly finding: Finding }) {
  const { cell, repair, candidates = [] } = finding;
  const id = useId();
  return (
    <li class="finding">
      <span id={id}>{findingText(finding, state)}</span>
      <div class="finding__buttons" role="group" aria-labelledby={id}>
        {repair ? (
          <button
            type="button"
            class="button button--small button--repair"
            onClick={() => void repairFinding(pane, finding)}
          >
            {repairSentence(repair, state)}
          </button>
        ) : null}
        {candidates.map((candidate) => (
          <button
            key={candidate.name}
            type="button"
            class="button button--small"
            onClick={() => answerName(pane, finding, candidate)}
          >
            {say(findingButtons, "choose", { name: candidate.name }, state.language)}
          </button>
        ))}
        {cell ? <CellButton pane={pane} state={state} cell={cell} /> : null}
        <button type="button" class="link link--quiet" onClick={() => ignoreFinding(pane, finding)}>
          {say(findingButtons, "ignore", {}, state.language)}
        </button>
      </div>
    </li>
  );
}

function FindingList(props: { readonly pane: Pane; readonly state: PaneState; readonly findings: readonly Finding[] }) {
  return (
    <ul class="findings">
      {props.findings.map((finding, index) => (
        <FindingItem key={finding.key + index} pane={props.pane} state={props.state} finding={finding} />
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
  return (
    <>
      <FindingList pane={pane} state={state} findings={findings.slice(0, shownFindings)} />
      {rest.length > 0 ? (
        <details class="more" key={severity}>
          <summary>{say(paneSentences, "moreFindings", { count: rest.length }, state)}</summary>
          <FindingList pane={pane} state={state} findings={rest} />
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
