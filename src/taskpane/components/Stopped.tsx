import { paneSentences, startSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { Message } from "./Message";

/** The whole pane where it can't go on: why, and a button that loads it again. */
export function Stopped({ text, details = "" }: { readonly text: string; readonly details?: string }) {
  return (
    <main class="pane pane--stopped">
      <div role="alert">
        <Message intent="error">
          <p>{text}</p>
          {details === "" ? null : (
            <details class="more">
              <summary>{say(paneSentences, "details")}</summary>
              <code class="details">{details}</code>
            </details>
          )}
        </Message>
      </div>
      <button type="button" class="button button--primary" onClick={() => location.reload()}>
        {say(startSentences, "reload")}
      </button>
    </main>
  );
}
