import { Component, type ComponentChildren } from "preact";
import { currentLanguage } from "../../locales/language";
import { say } from "../../locales/sentences";
import { stateSentences } from "../../locales/states";
import { errorDetails } from "../errorDetails";
import { Stopped } from "./Stopped";

interface Broken {
  readonly error: unknown;
}

/** Shows a sentence and a way on where drawing the pane failed, never a blank pane. */
export class ErrorBoundary extends Component<{ readonly children: ComponentChildren }, Broken> {
  override state: Broken = { error: null };

  static override getDerivedStateFromError(error: unknown): Broken {
    return { error: error ?? new Error("null") };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Stopped
        text={say(stateSentences, "broken")}
        language={currentLanguage()}
        details={errorDetails(error)}
        onRetry={() => this.setState({ error: null })}
      />
    );
  }
}
