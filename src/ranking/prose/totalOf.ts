import { ofWhich } from "./countPhrases";
import type { Observation } from "./observations";
import { phraseAt, phraseWithin } from "./phrases";
import type { FoundClause } from "./readClauses";
import { isAbove, levelsOf, type UnitMention } from "./unitMention";
import { nationWords } from "./unitPhrases";

/** The counts of the whole country, where the units of a text are not its provinces: they are no total of the table.
 * @param found what was found in each clause
 * @param observed the counts of the text in its order */
export function nationOf(found: readonly FoundClause[], observed: readonly Observation[]): readonly Observation[] {
  const ofNation = observed.filter(
    ({ clause, unit }) => unit.kind === "all" && phraseAt(nationWords, found[clause]?.clause ?? [], unit.first) > 0,
  );
  const below = observed.some(({ unit }) => {
    const within = unit.kind === "all" ? unit.whole !== null || unit.type !== null : unit.type !== null;
    return within && (unit.kind === "all" || !levelsOf(unit.type).includes(1));
  });
  return below ? ofNation : [];
}

/** The observations that are of all units together. The text says so itself: "toàn tỉnh", "trong đó" behind it, or it is the
 * one unit of a level above all others.
 * @param found what was found in each clause
 * @param observed the counts of the text in its order
 * @returns those of the total, none where the text names none */
export function totalOf(found: readonly FoundClause[], observed: readonly Observation[]): readonly Observation[] {
  const all = observed.filter(({ unit }) => unit.kind === "all" && !isOneOf(observed, unit));
  if (all.length > 0) return [...all, ...sameName(observed, all[0])];
  const parted = observed.find((one, index) => {
    const next = observed[index + 1];
    return next !== undefined && !isAbove(next.unit, one.unit) && partsFollow(found, one, next);
  });
  if (parted) return [parted, ...sameName(observed, parted)];
  const highest = observed.filter(({ unit }) => unit.type === "tỉnh");
  const rest = observed.filter((one) => !highest.includes(one));
  const names = new Set(highest.map(({ unit }) => unit.name));
  const above =
    names.size === 1 && rest.length > 0 && rest.every(({ unit }) => highest.every((high) => isAbove(high.unit, unit)));
  return above ? highest : [];
}

/** Whether "toàn huyện" stands among units that are huyện themselves, so that it is one of them. */
function isOneOf(observed: readonly Observation[], { whole, type }: UnitMention): boolean {
  const kind = whole ?? type;
  return kind !== null && observed.some(({ unit }) => unit.kind !== "all" && unit.type === kind);
}

function sameName(observed: readonly Observation[], one: Observation | undefined): readonly Observation[] {
  return observed.filter((other) => other !== one && other.unit.kind !== "all" && other.unit.name === one?.unit.name);
}

function partsFollow(found: readonly FoundClause[], one: Observation, next: Observation): boolean {
  for (let index = one.clause; index <= next.clause; index++) {
    const clause = found[index]?.clause ?? [];
    const from = index === one.clause ? (one.figure?.end ?? one.unit.end) : 0;
    const to = index === next.clause ? Math.min(next.unit.first, next.figure?.first ?? clause.length) : clause.length;
    if (phraseWithin(ofWhich, clause, from, to)) return true;
  }
  return false;
}
