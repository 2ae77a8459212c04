import { useId } from "preact/hooks";
import { isoOfDay } from "../isoDay";

/** A labelled native date field.
 * @param day Excel serial, null where the field is blank */
export function DateField(props: {
  readonly label: string;
  readonly day: number | null;
  readonly hint: string;
  readonly min?: number;
  readonly onChoose: (iso: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        class="field__control"
        type="date"
        min={props.min === undefined ? "1900-03-01" : isoOfDay(props.min)}
        max="9999-12-31"
        value={props.day === null ? "" : isoOfDay(props.day)}
        aria-describedby={`${id}-hint`}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint">
        {props.hint}
      </p>
    </div>
  );
}
