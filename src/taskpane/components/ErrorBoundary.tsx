import { Component, type ComponentChildren } from "preact";
import { startSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { Stopped } from "./Stopped";

interface Broken {
  readonly error: Error | null;
}

/** Shows a sentence and a way on where drawing the pane failed, never a blank pane. */
export class ErrorBoundary extends Component<{ readonly children: ComponentChildren }, Broken> {
  override state: Broken = { error: null };

  static override getDerivedStateFromError(error: unknown): Broken {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    return error === null ? (
      this.props.children
    ) : (
      <Stopped text={say(startSentences, "broken")} details={error.message} />
    );
  }
}
