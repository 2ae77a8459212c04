import type { Language } from "../../locales/language";
import { say } from "../../locales/sentences";
import { stateSentences, type StateSentence } from "../../locales/states";
import { CopyButton } from "./CopyButton";
import { Message } from "./Message";

/** The whole pane where it can't go on: why, a way to try again, and what to send to whoever helps. */
export function Stopped(props: {
  readonly text: string;
  readonly language: Language;
  readonly details?: string;
  /** Tries again without loading the page; left out where only loading it can help. */
  readonly onRetry?: () => void;
}) {
  const { text, language, details = "", onRetry } = props;
  const words = (key: StateSentence) => say(stateSentences, key, {}, language);
  return (
    <main class="pane pane--stopped" lang={language}>
      <h1 class="visually-hidden">BLUEZONE</h1>
      <div role="alert">
        <Message intent="error">
          <p>{text}</p>
          {details === "" ? null : (
            <details class="more">
              <summary>{words("details")}</summary>
              <code class="details">{details}</code>
            </details>
          )}
        </Message>
      </div>
      <div class="buttons">
        <button type="button" class="button button--primary" onClick={onRetry ?? (() => location.reload())}>
          {words("retry")}
        </button>
        {onRetry ? (
          <button type="button" class="button" onClick={() => location.reload()}>
            {words("reload")}
          </button>
        ) : null}
        {details === "" ? null : <CopyButton label={words("copyDetails")} text={details} language={language} />}
      </div>
    </main>
  );
}
