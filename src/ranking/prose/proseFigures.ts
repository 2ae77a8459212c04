import { countRange, type CountRange } from "../../domain/countRange";
import type { Failure } from "../../domain/failure";
import { readCount } from "../../domain/readCount";
import * as words from "./countPhrases";
import { comparedAt, type ComparedSpan } from "./comparedSpans";
import { monthWord } from "./datePhrases";
import { isNoCountReached } from "./isNoCountReached";
import { phraseAt, phraseBefore, phraseWithin } from "./phrases";
import type { Clause, Taken } from "./proseToken";
import { typeWords } from "./unitPhrases";

/** Why a figure is not read: the domain's own reason, or a form that could mean more than one thing. */
export type UnreadReason = Failure | "open-bound" | "spaced" | "two-figures" | "year" | "foreign-noun" | "target";

/** What a figure is: installs counted, a base, a share in percent, something else, or not to be read for certain. */
export interface ProseFigure {
  /** Index of its first token, "hơn" and its like included. */
  readonly first: number;
  /** Index of the token behind it, "triệu" and its like included. */
  readonly end: number;
  readonly kind: "installs" | "base" | "rate" | "other" | "unread";
  /** As printed, with single spaces; with "%" where it is a share. */
  readonly printed: string;
  readonly used: number | null;
  readonly range: CountRange | null;
  readonly reason: UnreadReason | null;
  /** Whether a word says that it counts installs. */
  readonly named: boolean;
}

type Draft = Omit<ProseFigure, "first" | "end" | "printed">;

const nothing = { used: null, range: null, reason: null, named: false } as const;
const other: Draft = { kind: "other", ...nothing };
const unread = (reason: UnreadReason, named = false): Draft => ({ kind: "unread", ...nothing, reason, named });
const near = 3;

function isLabel(clause: Clause, at: number, first: number): boolean {
  const text = clause[at]?.text ?? "";
  const from = Math.max(0, first - near);
  if (/^(?:0\d|1[89]00\d{4,6}$)/.test(text) || text.includes(":") || clause[at]?.kind === "code") return true;
  if (
    phraseWithin(words.phoneWords, clause, from, first) &&
    /^[\d.]{6,}$/.test(text) &&
    !/^\d{1,3}(\.\d{3})+$/.test(text)
  )
    return true;
  if (phraseWithin(words.documentWords, clause, from, first)) return true;
  if (/^\d{1,2}[/-]\d{4}$/.test(text) && phraseBefore(monthWord, clause, first) > 0) return true;
  const counts = phraseAt(words.installNouns, clause, at + 1) > 0 || phraseAt(words.neutralNouns, clause, at + 1) > 0;
  return !counts && /^\d{1,4}$/.test(text) && first === at && phraseBefore(words.labelWords, clause, at) > 0;
}

/** Whether what went before in the clause, since the last unit or figure, speaks of a base. */
function baseBefore(clause: Clause, first: number, from: number): boolean {
  let depth = 0;
  for (let at = first - 1; at >= from; at--) {
    const { text = "" } = clause[at] ?? {};
    depth += text === ")" ? 1 : text === "(" ? -1 : 0;
    if (depth > 0) continue;
    if (text === "," || phraseAt(words.installWords, clause, at) > 0) return false;
    if (phraseAt(words.baseWords, clause, at) > 0) return clause[at - 1]?.text !== "%";
  }
  return false;
}

function endsFigure(clause: Clause, at: number): boolean {
  const token = clause[at];
  return !token || token.kind !== "word" || token.capital || phraseAt(words.afterFigure, clause, at) > 0;
}

interface Around {
  readonly first: number;
  readonly end: number;
  /** Index from which words before the figure may speak of it. */
  readonly from: number;
  readonly printed: string;
  /** The comparison with an earlier report it stands in. */
  readonly compared: ComparedSpan | null;
}

function countedAs(
  clause: Clause,
  at: number,
  around: Around,
): "installs" | "base" | "neutral" | "bare" | "foreign" | "units" {
  const { end } = around;
  if (phraseAt(words.installNouns, clause, end) > 0) return "installs";
  const neutral = phraseAt(words.neutralNouns, clause, end);
  const base = phraseAt(words.baseNouns, clause, end);
  if (base > neutral) return phraseAt(words.installWords, clause, end + base) > 0 ? "installs" : "base";
  if (neutral > 0) return "neutral";
  if (typeWords.has(clause[end]?.key ?? "") || typeWords.has(`${clause[end]?.key} ${clause[end + 1]?.key}`))
    return at < end - 1 || /\D/.test(clause[at]?.text ?? "") ? "bare" : "units";
  return endsFigure(clause, end) ? "bare" : "foreign";
}

function draftOf(clause: Clause, at: number, around: Around, previous: ProseFigure | undefined): Draft {
  const { first, end, from, printed, compared } = around;
  const { text = "", column = null } = clause[at] ?? {};
  if (column === "other") return other;
  if (isLabel(clause, at, first) || isNoCountReached(clause, at, around) || compared?.dated === false) return other;
  const counted = countedAs(clause, at, around);
  const named = counted === "installs" || column === "installs";
  if (counted === "units") return other;
  if (counted === "foreign") return /^\d{1,2}$/.test(text) ? other : unread("foreign-noun");
  if (/^(?:19|20)\d\d$/.test(text) && counted === "bare" && end === at + 1) return unread("year");
  if (text.includes(" ")) return unread("spaced", named);
  const halved = end > at + 1 && (clause[end]?.kind === "number" || ["rưỡi", "ruoi"].includes(clause[end]?.key ?? ""));
  if (/[/-]/.test(text) || halved) return unread("two-figures", named);
  const open = compared === null ? phraseBefore(words.openBounds, clause, first) : 0;
  if (open > 0 || isUpper(clause, first, previous)) return unread("open-bound", named);
  const used = readCount(printed);
  const range = countRange(printed);
  if (!used.ok || !range.ok) return unread(used.ok ? "malformed-count" : used.failure, named);
  if (phraseWithin(words.targetWords, clause, from, first)) return unread("target", named);
  const base = counted === "base" || (!named && baseBefore(clause, first, from));
  return { kind: base ? "base" : "installs", used: used.value, range: range.value, reason: null, named };
}

/** Whether a figure is the upper one of "từ 5.000 đến 6.000". */
function isUpper(clause: Clause, first: number, previous: ProseFigure | undefined): boolean {
  const word = clause[first - 1]?.key ?? "";
  return (
    previous?.reason === "open-bound" && first - previous.end <= 2 && ["đến", "den", "tới", "toi", "to"].includes(word)
  );
}

function printedFrom(clause: Clause, first: number, end: number): string {
  const tokens = clause.slice(first, end);
  return tokens
    .map(({ text }) => text)
    .join(" ")
    .replace(" %", "%");
}

function figureAt(
  clause: Clause,
  at: number,
  from: number,
  previous: ProseFigure | undefined,
  compared: ComparedSpan | null,
): ProseFigure {
  const signed = /^[~≈]$/.test(clause[at - 1]?.text ?? "") ? 1 : 0;
  const first = at - (phraseBefore(words.approximations, clause, at) || signed);
  const percent =
    clause[at + 1]?.text === "%" ? 1 : clause[at + 1]?.key === "phần" && clause[at + 2]?.key === "trăm" ? 2 : 0;
  const scaled = at + 1 + phraseAt(words.scales, clause, at + 1);
  const end = percent > 0 ? at + 1 + percent : scaled;
  const printed = printedFrom(clause, first, end);
  if (percent > 0) return { first, end, kind: "rate", printed, ...nothing };
  const draft = draftOf(clause, at, { first, end, from, printed, compared }, previous);
  if (draft.reason !== "open-bound") return { first, end, printed, ...draft };
  const upper = isUpper(clause, first, previous) ? previous : undefined;
  const bound = upper?.first ?? first - phraseBefore(words.openBounds, clause, first);
  return { ...draft, first: bound, end, printed: printedFrom(clause, bound, end) };
}

/** The figures of a clause that no date, place or name has, each with what it counts.
 * @param clause the tokens of what is said between two stops
 * @param taken tokens a date, a place or a unit's name has
 * @param compared its comparisons with earlier reports
 * @returns in the order of the text */
export function proseFigures(clause: Clause, taken: Taken, compared: readonly ComparedSpan[]): readonly ProseFigure[] {
  const figures: ProseFigure[] = [];
  let from = 0;
  for (const [at, { kind, text }] of clause.entries()) {
    if (text === "," && taken[at + 1] === "unit") from = at + 1;
    if (taken[at] != null || (kind !== "number" && kind !== "code")) continue;
    const figure = figureAt(clause, at, from, figures.at(-1), comparedAt(compared, at));
    if (figures.at(-1)?.first === figure.first) figures.pop();
    figures.push(figure);
    if (figure.kind !== "other") from = figure.end;
  }
  return figures;
}
