import { useId } from "preact/hooks";
import { paneSentences } from "../../locales/pane";
import { findingButtons } from "../../locales/repairs";
import { say } from "../../locales/sentences";
import { cellName } from "../../ranking/address";
import type { Finding } from "../../ranking/finding";
import { findingText, repairSentence } from "../../ranking/findingSentence";
import type { CellReference } from "../../ranking/grid";
import { answerName } from "../actions/answerName";
import { ignoreFinding } from "../actions/ignoreFinding";
import { repairFindings } from "../actions/repairFindings";
import { showCell } from "../actions/showCell";
import type { Pane } from "../pane";
import type { PaneState } from "../state";

/** What every part of the findings is drawn from. */
export interface Drawn {
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

/** A finding with what can be done about it.
 * @param props the finding, and those that its second button repairs with it; none where it has none */
export function FindingItem({
  pane,
  state,
  finding,
  alike,
}: Drawn & { readonly finding: Finding; readonly alike: readonly Finding[] }) {
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
            onClick={() => void repairFindings(pane, [finding])}
          >
            {repairSentence(repair, state)}
          </button>
        ) : null}
        {alike.length > 0 ? (
          <button type="button" class="button button--small" onClick={() => void repairFindings(pane, alike)}>
            {say(
              findingButtons,
              "repairAlike",
              { count: alike.flatMap(({ repair: each }) => each?.changes ?? []).length },
              state,
            )}
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
