import { phraseAt, phraseBefore, phrases } from "./phrases";
import type { Clause } from "./proseToken";

/** A place in a ranking: the place, out of how many, and how it moved; null where the text does not say. */
export interface ProsePlace {
  readonly first: number;
  /** Index of the token behind it. */
  readonly end: number;
  readonly place: number;
  readonly of: number | null;
  /** Places gained; below 0 where lost. */
  readonly change: number | null;
}

const rankWords = phrases(
  "hạng|xếp hạng|xếp thứ|đứng thứ|vị trí|vị trí thứ|thứ hạng|thứ|xếp thứ hạng|đứng hạng|xếp hạng thứ|ranked|rank|ranks|place|number",
);
const ranked = phrases("tỉnh|tỉnh thành|địa phương|thành phố|đơn vị|huyện|provinces|districts|units|places");
const gained = phrases("tăng|tăng thêm|lên|tăng được|vượt|vươn lên|up");
const lost = phrases("giảm|tụt|xuống|lùi|tụt xuống|down");
const unchanged = phrases("giữ nguyên|không thay đổi|không đổi|unchanged");
const steps = phrases("bậc|hạng|bậc xếp hạng|vị trí|place|places");
const outOf = phrases("trong|trong số|trên|trên tổng số|trong tổng số|of|out of");
const numberWords: ReadonlyMap<string, number> = new Map(
  [
    "một|mot|one",
    "hai|two",
    "ba|three",
    "bốn|bon|four",
    "năm|nam|five",
    "sáu|six",
    "bảy|bay|seven",
    "tám|tam|eight",
  ].flatMap((words, index) => words.split("|").map((word) => [word, index + 1] as const)),
);

function wholeAt(clause: Clause, at: number): number | null {
  const { text = "", key = "" } = clause[at] ?? {};
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(text)?.[1];
  return digits === undefined ? (numberWords.get(key) ?? null) : Number(digits);
}

function outOfAt(clause: Clause, at: number): { of: number | null; end: number } {
  const words = phraseAt(outOf, clause, at);
  const of = words > 0 ? wholeAt(clause, at + words) : null;
  return of === null ? { of: null, end: at } : { of, end: at + words + 1 };
}

function placeAt(clause: Clause, at: number): Omit<ProsePlace, "change"> | null {
  const { text = "", kind } = clause[at] ?? {};
  if (kind !== "number" && kind !== "code") return null;
  const named = phraseBefore(rankWords, clause, at) > 0;
  const [, place, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  if (place !== undefined && Number(place) <= Number(of) && (named || phraseAt(ranked, clause, at + 1) > 0))
    return { first: at, end: at + 1, place: Number(place), of: Number(of) };
  const alone = named ? wholeAt(clause, at) : null;
  return alone === null ? null : { first: at, place: alone, ...outOfAt(clause, at + 1) };
}

/** The first movement in a ranking that a clause tells: "tăng một bậc", "giữ nguyên".
 * @param clause the tokens of what is said between two stops
 * @param from index of the first token looked at
 * @returns places gained, below 0 where lost; the tokens it stands in; null where none is told */
export function proseMovement(
  clause: Clause,
  from: number,
): { readonly change: number; readonly first: number; readonly end: number } | null {
  for (let at = from; at < clause.length; at++) {
    const same = phraseAt(unchanged, clause, at);
    if (same > 0) return { change: 0, first: at, end: at + same };
    const up = phraseAt(gained, clause, at);
    const down = phraseAt(lost, clause, at);
    const words = Math.max(up, down);
    const moved = words > 0 ? wholeAt(clause, at + words) : null;
    const behind = moved === null ? 0 : phraseAt(steps, clause, at + words + 1);
    if (moved !== null && behind > 0)
      return { change: up > 0 ? moved : -moved, first: at, end: at + words + 1 + behind };
  }
  return null;
}

/** The places in a ranking that a clause gives: "xếp hạng 49/63 tỉnh, thành, tăng một bậc", "đứng thứ 3".
 * @param clause the tokens of what is said between two stops
 * @returns in the order of the text; a movement belongs to the last place before it */
export function prosePlaces(clause: Clause): readonly ProsePlace[] {
  const found = clause.flatMap((_, at) => placeAt(clause, at) ?? []);
  return found.map((place, index) => {
    const next = found[index + 1]?.first ?? clause.length;
    const change = proseMovement(clause.slice(0, next), place.end);
    return { ...place, end: change?.end ?? place.end, change: change?.change ?? null };
  });
}
