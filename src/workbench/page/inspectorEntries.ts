import type { Trace, TracedCall, TracedEvent, TracedRequest } from "../trace";
import { wordsFor } from "./words";

/** What the inspector can show alone. */
export type EntryKind = "request" | "call" | "event";

/** One line of the inspector. */
export interface InspectorEntry {
  readonly at: number;
  readonly kind: EntryKind;
  /** What it was in a line. */
  readonly what: string;
  /** All of it, where the line does not say all. */
  readonly details: readonly string[];
  readonly bytes: number | null;
  readonly ms: number | null;
  readonly outcome: string;
  readonly isFailure: boolean;
  /** Whether office.js asked for itself. */
  readonly isOwn: boolean;
}

const longest = 160;

/** All that went over the line as lines of the inspector, the latest first.
 * @param language display language as a tag */
export function inspectorEntries(trace: Trace, language: string): InspectorEntry[] {
  return [
    ...trace.requests.map((request) => requestEntry(request, language)),
    ...trace.calls.map(callEntry),
    ...trace.events.map(eventEntry),
  ].sort((one, other) => other.at - one.at);
}

function requestEntry(
  { at, actions, bytes, ms, by, error, madeToFail }: TracedRequest,
  language: string,
): InspectorEntry {
  const [first = wordsFor(language, "noActions")] = actions;
  const isOwn = by === "office.js";
  const what = actions.length > 1 ? wordsFor(language, "actions", { count: actions.length, first }) : first;
  const purpose =
    madeToFail === null ? "" : ` (${wordsFor(language, "onPurpose", { mode: wordsFor(language, madeToFail) })})`;
  return {
    at,
    kind: "request",
    what: shortened(what) + (isOwn ? ` · ${wordsFor(language, "fromOfficeJs")}` : ""),
    details: actions.length > 1 || what.length > longest ? actions : [],
    bytes,
    ms,
    outcome: (error ?? wordsFor(language, "done")) + purpose,
    isFailure: error !== null,
    isOwn,
  };
}

function callEntry({ at, name, arguments: given, ms, result, error }: TracedCall): InspectorEntry {
  const args = given.map((value) => JSON.stringify(value));
  const what = `${name}(${args.join(", ")})`;
  const outcome = error ?? JSON.stringify(result) ?? "";
  const isLong = what.length > longest || outcome.length > longest;
  return {
    at,
    kind: "call",
    what: shortened(what),
    details: isLong ? [what, `→ ${outcome}`] : [],
    bytes: null,
    ms,
    outcome: shortened(error === null ? outcome : `${error} ${messageOf(result)}`.trim()),
    isFailure: error !== null,
    isOwn: false,
  };
}

function eventEntry({ at, name, target, message }: TracedEvent): InspectorEntry {
  const told = message === null ? "" : JSON.stringify(message);
  const what = [name, target].filter((word) => word !== "").join(" · ");
  return {
    at,
    kind: "event",
    what,
    details: told === "" ? [] : [told],
    bytes: null,
    ms: null,
    outcome: "",
    isFailure: false,
    isOwn: false,
  };
}

function messageOf(result: unknown): string {
  const isError = typeof result === "object" && result !== null && "message" in result;
  return isError ? String(result.message) : "";
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
