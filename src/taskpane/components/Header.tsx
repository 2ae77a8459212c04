import { languages, type Language } from "../../locales/language";
import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { switchLanguage } from "../actions/switchLanguage";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { Tabs } from "./Tabs";

const ownNames: Readonly<Record<Language, string>> = { vi: "Tiếng Việt", en: "English" };

/** The views of the pane and the switch between its languages; Excel itself writes the add-in's name above. */
export function Header({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const { language } = state;
  return (
    <header class="header">
      <h1 class="visually-hidden">{say(paneSentences, "appName", {}, language)}</h1>
      <Tabs pane={pane} state={state} />
      <div class="switch" role="group" aria-label={say(paneSentences, "language", {}, language)}>
        {languages.map((offered) => (
          <button
            key={offered}
            type="button"
            class="switch__option"
            lang={offered}
            title={ownNames[offered]}
            aria-pressed={offered === language}
            onClick={() => switchLanguage(pane, offered)}
          >
            {offered.toUpperCase()}
          </button>
        ))}
      </div>
    </header>
  );
}
