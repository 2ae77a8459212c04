import type { ComponentChildren } from "preact";

/** A part that folds away behind its title and what is chosen in it. */
export function Fold(props: {
  readonly title: string;
  /** What is chosen inside, so that it need not be opened to be seen. */
  readonly chosen: string;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="fold">
      <summary class="fold__summary">
        <span class="fold__title">{props.title}</span>
        <span class="fold__chosen">{props.chosen}</span>
      </summary>
      <div class="fold__body">{props.children}</div>
    </details>
  );
}
