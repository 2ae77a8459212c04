import { useEffect, useId, useRef } from "preact/hooks";
import type { SheetArea } from "../../workbook/workbookPort";
import { endHighlight, highlightCells } from "../actions/highlightCells";
import type { Pane } from "../pane";

/** How long the pointer must rest on a field before its cells are pointed at. */
const rest = 350;

/** One thing a select offers. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A labelled native select; with cells, they are pointed at in the sheet while the field has the focus or the pointer
 * rests on it. */
export function SelectField(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  readonly hint?: string;
  readonly pane?: Pane;
  readonly cells?: SheetArea | null;
}) {
  const { pane, cells } = props;
  const id = useId();
  const pointing = useRef(false);
  const resting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const point = () => {
    if (!pane || !cells) return;
    pointing.current = true;
    void highlightCells(pane, cells);
  };
  const stopResting = () => {
    if (resting.current !== null) clearTimeout(resting.current);
  };
  const leave = () => {
    stopResting();
    if (!pane || !pointing.current) return;
    pointing.current = false;
    void endHighlight(pane);
  };
  const place = cells ? JSON.stringify(cells) : "";
  useEffect(() => {
    if (pointing.current) point();
  }, [place]);
  useEffect(() => leave, []);
  return (
    <div
      class="field"
      onMouseEnter={() => (resting.current = setTimeout(point, rest))}
      onMouseLeave={(event) => {
        if (!event.currentTarget.contains(document.activeElement)) leave();
        stopResting();
      }}
      onFocusIn={point}
      onFocusOut={leave}
    >
      <label class="field__label" for={id}>
        {props.label}
      </label>
      <select
        id={id}
        class="field__control"
        value={props.value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        {props.options.map(({ value, text }) => (
          <option key={value} value={value} selected={value === props.value}>
            {text}
          </option>
        ))}
      </select>
      {props.hint ? (
        <p id={`${id}-hint`} class="hint">
          {props.hint}
        </p>
      ) : null}
    </div>
  );
}
