import { appWords, installingWords, neverInNames, openers, titles, typeWords } from "./unitPhrases";
import { phraseBefore } from "./phrases";
import type { Clause, ProseToken } from "./proseToken";
import {
  afterFigure,
  approximations,
  baseWords,
  changeWords,
  connectors,
  installWords,
  labelWords,
  neutralNouns,
  scales,
  targetWords,
} from "./countPhrases";

const longestName = 4;

const noNames = [
  approximations,
  connectors,
  labelWords,
  installWords,
  baseWords,
  changeWords,
  targetWords,
  neutralNouns,
  afterFigure,
  scales,
  openers,
];

function isNameWord(token: ProseToken | undefined): token is ProseToken {
  return token?.kind === "word" && token.capital && !neverInNames.has(token.text.toLowerCase());
}

function beginsType(clause: Clause, at: number): boolean {
  const [first = "", second = ""] = [clause[at]?.key, clause[at + 1]?.key];
  return typeWords.has(first) || typeWords.has(`${first} ${second}`);
}

/** The index behind a name of capitalised words that begins at a token, the token itself where none does. A dash between
 * two capitalised words is part of the name: "Phan Rang - Tháp Chàm".
 * @param clause the tokens it stands among
 * @param at index of its first word */
export function nameEnd(clause: Clause, at: number): number {
  let end = at;
  while (isNameWord(clause[end]) && !(end > at && beginsType(clause, end))) {
    end++;
    const dashed = clause[end]?.text === "-" && isNameWord(clause[end + 1]) && !beginsType(clause, end + 1);
    if (dashed) end++;
  }
  return end;
}

/** The names of applications in a text, in small letters: what follows "ứng dụng", and a single capitalised word behind
 * "cài đặt" and its like. Such a name is no place.
 * @param clauses of the whole text */
export function appNames(clauses: readonly Clause[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const clause of clauses) {
    for (let at = 1; at < clause.length; at++) {
      const end = nameEnd(clause, at);
      const named = phraseBefore(appWords, clause, at) > 0 || (end === at + 1 && clause[end]?.key === "app");
      const lone = end === at + 1 && clause[at]?.column === null && phraseBefore(installingWords, clause, at) > 0;
      if (end > at && !clause[at - 1]?.capital && (named || lone))
        for (const { key } of clause.slice(at, end)) found.add(key);
    }
  }
  return found;
}

/** A name without its kind that begins at a token: the index of its first word and the index behind it; null where none
 * does, or it is that of a person or an application.
 * @param clause the tokens it stands among
 * @param at index of its first word, which may be one that only opens the sentence
 * @param apps names of applications */
export function bareNameAt(
  clause: Clause,
  at: number,
  apps: ReadonlySet<string>,
): { first: number; end: number } | null {
  const end = nameEnd(clause, at);
  let first = at;
  while (end - first > 1 && openers.known.has(clause[first]?.key ?? "")) first++;
  const words = clause.slice(first, end).filter(({ kind }) => kind === "word");
  if (words.length === 0 || words.length > longestName || beginsType(clause, first)) return null;
  if (words.some(({ key }) => apps.has(key)) || phraseBefore(titles, clause, first) > 0) return null;
  const [title] = words.length > 1 ? words : [];
  if (title && titles.known.has(title.key) && (title.key !== "bà" || words.length > 2) && end - first === words.length)
    return null;
  const [only] = words.length === 1 ? words : [];
  if (only && (/^\p{Lu}{2,}$/u.test(only.text) || noNames.some(({ known }) => known.has(only.key)))) return null;
  return { first, end };
}
