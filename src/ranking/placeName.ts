import { namedSentences, wholeSentences, type PlaceKind } from "../locales/places";
import { say } from "../locales/sentences";
import type { Headline } from "./headline";
import type { NamedPlace } from "./placeAround";
import type { Ranking } from "./ranking";
import { nameInSentence, type Teller } from "./tellWords";
import { isTotalLabel } from "./totalWords";
import { unitKind, wholeKind } from "./wholeKind";

/** What the whole place is called in a sentence: "toàn tỉnh" by the label of its total, "tỉnh Hậu Giang" by the lines over the
 * counts, or how many units it is where neither says it or its figures are of some units only.
 * @param ranking of the units
 * @param whole the place's own figures
 * @param teller of the language */
export function placeName(ranking: Ranking, whole: Headline, teller: Teller): string {
  const { overall, stated, place, units } = ranking;
  const isWhole = whole.source !== null || (stated === null && overall.reported === overall.listed);
  const said = saidName(ranking, whole.name, isWhole ? place : null, teller);
  return said ?? teller.speak("units", { count: units.length });
}

/** What the whole place is called where it stands among others of its kind, as no number of units does.
 * @param ranking of the units
 * @param teller of the language */
export function standingName(ranking: Ranking, teller: Teller): string {
  const said = saidName(ranking, ranking.stated?.name ?? "", ranking.place, teller);
  return said ?? say(wholeSentences, kindOver(ranking) ?? "somewhere", {}, teller.language);
}

function saidName({ units }: Ranking, label: string, place: NamedPlace | null, teller: Teller): string | null {
  const { language } = teller;
  const [only, ...others] = units;
  if (only && others.length === 0) return nameInSentence(only.name, teller);
  const kind = wholeKind(label);
  if (kind !== null && (language === "vi" || place === null)) return say(wholeSentences, kind, {}, language);
  if (place !== null) return say(namedSentences, place.kind, { name: place.name }, language);
  if (language === "vi" && /^(toàn|cả) /iu.test(label)) return nameInSentence(label, teller);
  return label !== "" && !isTotalLabel(label) ? nameInSentence(label, teller) : null;
}

/** The kind of place that units such as these make up. */
function kindOver({ units }: Ranking): PlaceKind | null {
  const kinds = units.map(({ name }) => unitKind(name));
  if (kinds.includes("quarter")) return "city";
  return kinds.some((kind) => kind === "district" || kind === "town") ? "province" : null;
}
