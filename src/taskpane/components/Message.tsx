import type { ComponentChildren } from "preact";

/** A bar that says one thing: how something ended, or what to do.
 * @param intent colours it; the words must say it without the colour */
export function Message(props: {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}) {
  return (
    <div class={`message message--${props.intent}`}>
      <div class="message__body">{props.children}</div>
      {props.actions ? <div class="message__actions">{props.actions}</div> : null}
    </div>
  );
}
