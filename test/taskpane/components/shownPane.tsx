import { render } from "preact";
import { act } from "preact/test-utils";
import { App } from "../../../src/taskpane/components/App";
import type { Pane } from "../../../src/taskpane/pane";

/** Everything that has been asked for is answered and drawn. */
export async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

/** The pane drawn on a page, and what a user sees of it and does with it. */
export async function shownPane(pane: Pane) {
  document.body.replaceChildren();
  const root = document.createElement("div");
  document.body.append(root);
  await act(() => render(<App pane={pane} />, root));
  const all = <Kind extends Element>(selector: string) => [...root.querySelectorAll<Kind>(selector)];
  const named = (element: Element) => element.getAttribute("aria-label") ?? element.textContent;
  const button = (name: string) => {
    const found = all<HTMLButtonElement>("button").find((candidate) => named(candidate) === name);
    if (!found) throw new Error(`no button «${name}» among ${all("button").map(named).join(", ")}`);
    return found;
  };
  const field = (label: string) => {
    const found = all<HTMLLabelElement>("label").find((candidate) => candidate.textContent === label);
    const control = found && document.getElementById(found.htmlFor);
    if (!control) throw new Error(`no field «${label}»`);
    return control as HTMLInputElement & HTMLSelectElement;
  };
  return {
    root,
    text: () => root.textContent ?? "",
    status: () => root.querySelector(".status")?.textContent ?? "",
    rows: () => all<HTMLTableRowElement>("table tr").map((row) => [...row.cells].map((cell) => cell.textContent ?? "")),
    button,
    field,
    buttons: () => all("button").map(named),
    press: async (name: string) => {
      button(name).click();
      await settled();
    },
    fill: async (label: string, value: string, event: "input" | "change") => {
      const control = field(label);
      control.value = value;
      control.dispatchEvent(new Event(event, { bubbles: true }));
      await settled();
    },
  };
}
