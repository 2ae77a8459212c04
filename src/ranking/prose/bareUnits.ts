import { linkWords, unreported } from "./countPhrases";
import { joins, lists } from "./joinedTokens";
import { nameText } from "./nameText";
import { phraseAt, phraseBefore } from "./phrases";
import type { ProseFigure } from "./proseFigures";
import type { Clause, Taken } from "./proseToken";
import type { UnitMention } from "./unitMention";
import { bareNameAt } from "./unitNames";
import { several } from "./unitPhrases";

interface Span {
  readonly first: number;
  readonly end: number;
}

function bareNames(clause: Clause, taken: Taken, apps: ReadonlySet<string>): readonly Span[] {
  const names: Span[] = [];
  for (let at = 0; at < clause.length; at++) {
    const name = taken[at] != null ? null : bareNameAt(clause, at, apps);
    if (name === null || taken.slice(name.first, name.end).some((has) => has != null)) continue;
    names.push(name);
    at = name.end - 1;
  }
  return names;
}

function isNumbered(key: string): boolean {
  return /^\d{1,2}$/.test(key);
}

/** The kind that "các huyện A, B và C" gives to B and C as well. */
function sharedType(clause: Clause, unit: UnitMention): UnitMention["type"] {
  const before = clause[unit.first - 1]?.key ?? "";
  return unit.kind === "typed" && (isNumbered(before) || phraseBefore(several, clause, unit.first) > 0)
    ? unit.type
    : null;
}

function bareUnit(clause: Clause, { first, end }: Span, type: UnitMention["type"]): UnitMention {
  const name = nameText(clause.slice(first, end));
  const kind = type === null ? "bare" : "typed";
  const word = type === null ? "" : `${type.charAt(0).toUpperCase()}${type.slice(1)} `;
  return { first, end, name: word + name, type, kind, aside: false, whole: null };
}

/** The units of a clause, those named without their kind among them: a capitalised name counts as a unit where it is joined
 * to a count, follows "ở" behind one, or stands in a list with such a name or behind "các huyện …".
 * @param clause the tokens of what is said between two stops
 * @param typed its units named with their kind
 * @param figures its figures
 * @param taken what has each token
 * @param apps names of applications
 * @returns in the order of the text */
export function allUnits(
  clause: Clause,
  typed: readonly UnitMention[],
  figures: readonly ProseFigure[],
  taken: Taken,
  apps: ReadonlySet<string>,
): readonly UnitMention[] {
  const names = bareNames(clause, taken, apps);
  const counts = figures.filter(({ kind }) => kind !== "other");
  const isJoined = ({ first, end }: Span) =>
    phraseAt(unreported, clause, end) > 0 ||
    counts.some((count) => count.first >= end && joins(clause, taken, end, count.first, apps)) ||
    (phraseBefore(linkWords, clause, first) > 0 && counts.some((count) => count.end <= first));
  const sharedBy = new Map<UnitMention, UnitMention["type"]>();
  let units = [...typed, ...names.filter(isJoined).map((name) => bareUnit(clause, name, null))].sort(inOrder);
  for (const name of names) {
    const before = units.find(({ end, first }) => first < name.first && lists(clause, end, name.first));
    const type = before ? (sharedType(clause, before) ?? sharedBy.get(before) ?? null) : null;
    if (before === undefined || type === null) continue;
    const unit = bareUnit(clause, name, type);
    sharedBy.set(unit, type);
    units = [...units.filter(({ first }) => first !== name.first), unit].sort(inOrder);
  }
  for (const name of [...names].reverse()) {
    const known = units.some(({ first }) => first === name.first);
    const listed = units.some(
      ({ first, kind }) => kind !== "all" && first > name.end && lists(clause, name.end, first),
    );
    if (!known && listed) units = [...units, bareUnit(clause, name, null)].sort(inOrder);
  }
  return units;
}

function inOrder(a: Span, b: Span): number {
  return a.first - b.first;
}
