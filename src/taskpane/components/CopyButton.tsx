import { useState } from "preact/hooks";
import type { Language } from "../../locales/language";
import { say } from "../../locales/sentences";
import { stateSentences } from "../../locales/states";
import { copyText } from "../copyText";

/** A button that copies a text, and says beside it how that went. */
export function CopyButton(props: {
  readonly label: string;
  readonly text: string;
  readonly language: Language;
  readonly class?: string;
}) {
  const [copied, setCopied] = useState<"copied" | "copyByHand" | null>(null);
  const copy = async () => setCopied((await copyText(props.text)) ? "copied" : "copyByHand");
  return (
    <>
      <button type="button" class={props.class ?? "button"} onClick={() => void copy()}>
        {props.label}
      </button>
      <span class="copied" role="status">
        {copied === null ? "" : say(stateSentences, copied, {}, props.language)}
      </span>
    </>
  );
}
