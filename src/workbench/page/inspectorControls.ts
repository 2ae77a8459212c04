import type { FailureMode } from "../failureMode";
import type { HostShape } from "../host";
import { element, pushButton } from "./element";
import { wordsFor } from "./words";

const failureModes: readonly FailureMode[] = [
  "error-before",
  "error-midway",
  "error-after",
  "edit-mode",
  "access-denied",
  "payload-too-large",
  "session-lost",
];

/** What the inspector's controls do to the host. */
export type ControlledHost = Pick<HostShape, "fail" | "failuresToCome" | "cancelFailures" | "blankAs">;

/** The switch that makes a coming request fail: which one from now, and how.
 * @param changed called after it was set */
export function failureSwitch(host: ControlledHost, language: string, changed: () => void): HTMLElement {
  const number = element("input", { id: "fail-request", type: "number", min: 1, max: 999, value: 1, required: true });
  const mode = element(
    "select",
    { id: "fail-mode", "aria-label": wordsFor(language, "failMode") },
    ...failureModes.map((one) => element("option", { value: one }, wordsFor(language, one))),
  );
  const set = element("button", { type: "submit", id: "fail-set" }, wordsFor(language, "failSet"));
  const form = element(
    "form",
    {},
    element("label", { for: "fail-request" }, wordsFor(language, "failRequest")),
    number,
    mode,
    set,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = failureModes.find((one) => one === mode.value);
    if (chosen) host.fail({ request: Number(number.value), mode: chosen });
    changed();
  });
  return form;
}

/** Says which failures are still to come, and lets them be taken back; nothing where there are none. */
export function failuresToCome(host: ControlledHost, language: string, changed: () => void): readonly Node[] {
  const rules = host.failuresToCome;
  if (rules.length === 0) return [];
  const list = rules.map(({ request = 1, mode }) =>
    wordsFor(language, "failWaitingOne", { request, mode: wordsFor(language, mode) }),
  );
  const cancel = pushButton(
    { id: "fail-cancel" },
    () => {
      host.cancelFailures();
      changed();
    },
    wordsFor(language, "failCancel"),
  );
  return [element("span", {}, wordsFor(language, "failWaiting", { list: list.join(", ") })), cancel];
}

const blanks = [
  ["zero", 0, "blankZero"],
  ["null", null, "blankNull"],
  ["text", "", "blankText"],
] as const;

/** Shows in the switch what a blank cell is by now, where a script has changed it.
 * @param root what the switch stands in */
export function showBlanks(host: ControlledHost, root: HTMLElement): void {
  const select = root.querySelector<HTMLSelectElement>("#blank-as");
  const name = blanks.find(([, value]) => value === host.blankAs)?.[0];
  if (select && name !== undefined) select.value = name;
}

/** The switch for what a blank cell is to a custom function, in which Excel itself differs from place to place. */
export function blankSwitch(host: ControlledHost, language: string): HTMLElement {
  const select = element(
    "select",
    { id: "blank-as" },
    ...blanks.map(([name, value, word]) =>
      element("option", { value: name, selected: host.blankAs === value }, wordsFor(language, word)),
    ),
  );
  select.addEventListener("change", () => {
    const chosen = blanks.find(([name]) => name === select.value);
    if (chosen) host.blankAs = chosen[1];
  });
  return element("label", {}, wordsFor(language, "blankAs"), " ", select);
}
