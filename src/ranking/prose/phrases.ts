import { unmarked } from "../../domain/unitName/unmarked";
import type { ProseToken } from "./proseToken";

/** Phrases that mean the same to a reader, found word by word. */
export interface Phrases {
  /** In small letters; in a text that has marks they count with their marks only, so that "con" is not taken for "còn". */
  readonly known: ReadonlySet<string>;
  /** The same without marks. */
  readonly plain: ReadonlySet<string>;
  readonly longest: number;
  /** Their first and their last words, by which most tokens are passed over at once. */
  readonly firsts: ReadonlySet<string>;
  readonly lasts: ReadonlySet<string>;
}

/** Phrases to look for.
 * @param list in small letters, parted by "|"
 * @param sloppy whether they count without their marks even in a text that has marks
 * @example phrases("lượt tải|lượt").longest // => 2 */
export function phrases(list: string, sloppy = false): Phrases {
  const marked = list.split("|");
  const plain = new Set(marked.map(unmarked));
  const words = [...marked, ...plain].map((phrase) => phrase.split(" "));
  return {
    known: new Set(sloppy ? [...marked, ...plain] : marked),
    plain,
    longest: Math.max(...words.map(({ length }) => length)),
    firsts: new Set(words.map(([first = ""]) => first)),
    lasts: new Set(words.map((each) => each.at(-1) ?? "")),
  };
}

function isKnown({ known, plain }: Phrases, tokens: readonly ProseToken[], first: number, count: number): boolean {
  const phrase = joined(tokens, first, count);
  return phrase !== null && (tokens[first]?.plain ? plain : known).has(phrase);
}

function joined(tokens: readonly ProseToken[], first: number, count: number): string | null {
  const words: string[] = [];
  for (let index = first; index < first + count; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === "sign") return null;
    words.push(token.key);
  }
  return words.join(" ");
}

/** How many words of the longest phrase stand from a token on; 0 where none does.
 * @param known the phrases
 * @param tokens of one clause
 * @param first index of the first word */
export function phraseAt(known: Phrases, tokens: readonly ProseToken[], first: number): number {
  if (!known.firsts.has(tokens[first]?.key ?? "")) return 0;
  for (let count = known.longest; count > 0; count--) if (isKnown(known, tokens, first, count)) return count;
  return 0;
}

/** How many words of the longest phrase stand right before a token; 0 where none does.
 * @param known the phrases
 * @param tokens of one clause
 * @param end index of the token after the phrase */
export function phraseBefore(known: Phrases, tokens: readonly ProseToken[], end: number): number {
  if (!known.lasts.has(tokens[end - 1]?.key ?? "")) return 0;
  for (let count = Math.min(known.longest, end); count > 0; count--)
    if (isKnown(known, tokens, end - count, count)) return count;
  return 0;
}

/** Whether any of the phrases stands between two tokens.
 * @param known the phrases
 * @param tokens of one clause
 * @param from index of the first token looked at
 * @param to index after the last */
export function phraseWithin(known: Phrases, tokens: readonly ProseToken[], from: number, to: number): boolean {
  return lastPhrase(known, tokens, from, to) >= 0;
}

/** The index of the last of the phrases between two tokens, -1 where there is none.
 * @param known the phrases
 * @param tokens of one clause
 * @param from index of the first token looked at
 * @param to index after the last */
export function lastPhrase(known: Phrases, tokens: readonly ProseToken[], from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) {
    const count = phraseAt(known, tokens, index);
    if (count > 0 && index + count <= to) return index;
  }
  return -1;
}
