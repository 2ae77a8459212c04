import type { UnitType } from "../../domain/unitName/unitType";
import { phraseAt, phraseBefore } from "./phrases";
import type { Clause } from "./proseToken";
import type { UnitMention } from "./unitMention";
import { nameEnd } from "./unitNames";
import { nameText } from "./nameText";
import { allWords, comparing, offices, shortTypes, typesBehind, typeWords } from "./unitPhrases";

const reach = 8;
const articles: ReadonlySet<string> = new Set(["the", "this", "that", "each", "every", "a"]);
const numbered: readonly UnitType[] = ["quận", "phường"];

function typeAt(clause: Clause, at: number): { type: UnitType; words: number } | null {
  const [first, second] = [clause[at], clause[at + 1]];
  if (first?.kind !== "word") return null;
  const double = second && typeWords.get(`${first.key} ${second.key}`);
  if (double) return { type: double, words: 2 };
  const single = typeWords.get(first.key);
  if (single) return { type: single, words: 1 };
  const short = shortTypes.get(first.key);
  const dotted = first.end - first.start > first.text.length;
  return short && (dotted || first.text.length > 1) ? { type: short, words: 1 } : null;
}

function typedNameEnd(clause: Clause, at: number, type: UnitType): number {
  const [first, next] = [clause[at], clause[at + 1]];
  if (numbered.includes(type) && first && /^\d{1,2}$/.test(first.text)) return at + 1;
  const end = nameEnd(clause, at);
  const suffix = clause[end];
  const isSuffix = end > at && suffix !== undefined && /^\d$/.test(suffix.text) && next !== undefined;
  return isSuffix && clause.slice(end + 1).some(({ kind }) => kind === "number") ? end + 1 : end;
}

/** Whether a unit is named only for an office of it, or for another to be compared with. */
function isAside(clause: Clause, first: number): boolean {
  if (phraseBefore(comparing, clause, first) > 0) return true;
  let from = first;
  while (from > 0 && first - from < reach && clause[from - 1]?.kind === "word") from--;
  for (let at = from; at < first; at++) if (clause[at]?.capital && phraseAt(offices, clause, at) > 0) return true;
  return false;
}

function typedUnitAt(clause: Clause, at: number): UnitMention | null {
  const [, digit] = /^[qp](\d{1,2})$/.exec(clause[at]?.key ?? "") ?? [];
  const all = ["toàn", "toan", "cả", "ca"].includes(clause[at]?.key ?? "") ? 1 : 0;
  const found = typeAt(clause, at + all);
  const mention = (end: number, type: UnitType | null, kind: UnitMention["kind"]) => {
    const first = kind === "all" && end > at + 1 && found ? at + all : at;
    return {
      first,
      end,
      name: nameText(clause.slice(first, end)),
      type,
      kind,
      aside: isAside(clause, at),
      whole: null,
    };
  };
  if (digit !== undefined) return mention(at + 1, clause[at]?.key.startsWith("q") ? "quận" : "phường", "typed");
  if (found) {
    const end = typedNameEnd(clause, at + all + found.words, found.type);
    if (end > at + all + found.words) return mention(end, found.type, all ? "all" : "typed");
  }
  const words = phraseAt(allWords, clause, at);
  if (words === 0) return null;
  const name = nameText(clause.slice(at, at + words));
  const whole = all ? (typeAt(clause, at + 1)?.type ?? null) : null;
  return { first: at, end: at + words, name, type: null, kind: "all", aside: isAside(clause, at), whole };
}

function behindName(clause: Clause, at: number): UnitMention | null {
  const end = nameEnd(clause, at);
  const type = typesBehind.get(clause[end]?.key ?? "");
  const article = end === at + 1 && articles.has(clause[at]?.key ?? "");
  if (end === at || article || type === undefined || clause[end]?.capital) return null;
  return {
    first: at,
    end: end + 1,
    name: nameText(clause.slice(at, end + 1)),
    type,
    kind: "typed",
    aside: isAside(clause, at),
    whole: null,
  };
}

/** The units of a clause that are named with their kind ("huyện Vị Thủy", "TP. Vị Thanh", "Q1", "Vi Thuy district"), and the
 * words that stand for all of them ("toàn tỉnh", "tổng cộng").
 * @param clause the tokens of what is said between two stops
 * @returns in the order of the text */
export function typedUnits(clause: Clause): readonly UnitMention[] {
  const units: UnitMention[] = [];
  for (let at = 0; at < clause.length; at++) {
    const unit = typedUnitAt(clause, at) ?? behindName(clause, at);
    if (unit === null) continue;
    units.push(unit);
    at = unit.end - 1;
  }
  return units;
}
