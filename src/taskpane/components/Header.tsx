import { languages, type Language } from "../../locales/language";
import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { switchLanguage } from "../actions/switchLanguage";
import type { Pane } from "../pane";

const ownNames: Readonly<Record<Language, string>> = { vi: "Tiếng Việt", en: "English" };

/** The add-in's name and the switch between its languages. */
export function Header({ pane, language }: { readonly pane: Pane; readonly language: Language }) {
  return (
    <header class="header">
      <h1 class="header__name">{say(paneSentences, "appName", {}, language)}</h1>
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
