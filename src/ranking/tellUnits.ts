import { nameList } from "../locales/listWords";
import type { RankedUnit, Ranking } from "./ranking";
import { estimateReaches } from "./reachedByEstimate";
import { amountWords, nameInSentence, shareWords, type Teller } from "./tellWords";

const mostNamed = 10;
const namedOfMany = 3;

/** Units that a sentence names together, since it says the same of them. */
interface Level {
  readonly says: string;
  readonly units: readonly RankedUnit[];
}

/** Units gathered where the same is said of them, in the order given. */
function levelsOf(units: readonly RankedUnit[], say: (unit: RankedUnit) => string): Level[] {
  const levels = new Map<string, RankedUnit[]>();
  for (const unit of units) {
    const says = say(unit);
    levels.set(says, [...(levels.get(says) ?? []), unit]);
  }
  return [...levels].map(([says, same]) => ({ says, units: same }));
}

function namesOf(units: readonly RankedUnit[], teller: Teller): string {
  return nameList(
    units.map(({ name }) => nameInSentence(name, teller)),
    teller.language,
  );
}

/** Who has most installs, who is next, who has fewest, each in the words of the report; all units where they are ten or
 * fewer.
 * @returns a sentence; "" for one unit */
export function tellCounts({ units }: Ranking, teller: Teller): string {
  const reported = units.filter(({ installs }) => installs !== null);
  if (reported.length < 2) return "";
  const counted = [...reported].sort((a, b) => (b.installs ?? 0) - (a.installs ?? 0));
  const levels = levelsOf(counted, (unit) => amountWords(unit.source.installs, unit.installs ?? 0, teller));
  const [first, ...others] = levels;
  const last = others.pop();
  if (first === undefined || last === undefined)
    return teller.speak("allAlike", { counted: teller.counted.number, installs: levels[0]?.says ?? "" });
  const middle = levels.length <= mostNamed ? others : others.slice(0, namedOfMany - 1);
  const clause = (key: "most" | "next" | "then" | "fewest", level: Level) =>
    teller.speak(key, {
      names: namesOf(level.units, teller),
      most: teller.counted.most,
      least: teller.counted.least,
      count: teller.speak(level.units.length > 1 ? "eachCount" : "withCount", { installs: level.says }),
    });
  return [
    clause("most", first),
    ...middle.map((level, index) => clause(index === 0 ? "next" : "then", level)),
    clause("fewest", last),
  ].join("");
}

/** Who leads by coverage, who is next and who is last.
 * @returns a sentence; "" where there are not two different coverages */
export function tellCoverages({ units }: Ranking, teller: Teller): string {
  const covered = units.filter(({ coverage }) => coverage !== null);
  const order = [...covered].sort((a, b) => (b.coverage ?? 0) - (a.coverage ?? 0));
  const levels = levelsOf(order, ({ coverage }) => String(coverage));
  const [first, ...others] = levels;
  const last = others.pop();
  const [next] = others;
  if (first === undefined || last === undefined) return "";
  const named = (level: Level) =>
    nameList(
      level.units.map(({ name, installs, base, target }) =>
        teller.speak("unitShare", {
          name: nameInSentence(name, teller),
          share: shareWords(installs ?? 0, base ?? 1, target, teller),
        }),
      ),
      teller.language,
    );
  return [
    teller.speak("best", { names: named(first) }),
    next ? teller.speak("bestNext", { names: named(next) }) : "",
    teller.speak("lowest", { names: named(last) }),
  ].join("");
}

/** How many units have reached the target, and which; apart from them those of which only an estimate says so.
 * @returns one or two sentences; "" for one unit, or where none has a base */
export function tellReached({ units }: Ranking, teller: Teller): string {
  const known = units.filter(({ gap }) => gap !== null);
  if (known.length < 2) return "";
  const reached = known.filter((unit) => unit.gap === 0 && !estimateReaches(unit));
  const estimated = known.filter(estimateReaches);
  const listed = units.length;
  const surely = reachedSentence(reached, listed, estimated.length === 0 ? "reachedNone" : "reachedNoneSurely", teller);
  if (estimated.length === 0) return surely;
  const words = { count: estimated.length, listed, names: namesOf(estimated, teller) };
  return `${surely} ${teller.speak("reachedByEstimate", words)}`;
}

function reachedSentence(
  reached: readonly RankedUnit[],
  listed: number,
  none: "reachedNone" | "reachedNoneSurely",
  teller: Teller,
): string {
  if (reached.length === 0) return teller.speak(none);
  if (reached.length === listed)
    return listed === 2 ? teller.speak("reachedBoth") : teller.speak("reachedAll", { listed });
  return teller.speak(reached.length === 1 ? "reachedUnit" : "reachedUnits", {
    count: reached.length,
    listed,
    names: namesOf(reached, teller),
  });
}
