import { element } from "./element";
import type { InspectorEntry } from "./inspectorEntries";
import { wordsFor } from "./words";

const shownAtMost = 300;

/** The lines of the inspector as a table; a line that says more can be opened, by keyboard as well.
 * @param language display language as a tag */
export function inspectorTable(entries: readonly InspectorEntry[], language: string): HTMLElement {
  if (entries.length === 0) return element("p", {}, wordsFor(language, "nothing"));
  const head = (["at", "kind", "what", "size", "time", "outcome"] as const).map((word) =>
    element("th", { scope: "col" }, wordsFor(language, word)),
  );
  const rest =
    entries.length > shownAtMost ? [element("p", {}, wordsFor(language, "shownAtMost", { count: shownAtMost }))] : [];
  return element(
    "div",
    {},
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, ...head)),
      element("tbody", {}, ...entries.slice(0, shownAtMost).map((entry) => line(entry, language))),
    ),
    ...rest,
  );
}

function line(entry: InspectorEntry, language: string): HTMLElement {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const cells = [
    `${number.format(entry.at / 1000)} s`,
    wordsFor(language, entry.kind),
    what(entry),
    entry.bytes === null ? "" : `${number.format(entry.bytes)} B`,
    entry.ms === null ? "" : `${number.format(entry.ms)} ms`,
    entry.outcome,
  ];
  const kind = entry.isFailure ? "failure" : entry.isOwn ? "own" : entry.kind;
  return element("tr", { "data-kind": kind }, ...cells.map((cell) => element("td", {}, cell)));
}

function what({ what: said, details }: InspectorEntry): Node | string {
  if (details.length === 0) return said;
  return element(
    "details",
    {},
    element("summary", {}, said),
    element("ol", {}, ...details.map((detail) => element("li", {}, detail))),
  );
}
