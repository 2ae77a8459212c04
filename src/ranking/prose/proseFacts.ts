import { baseNouns, baseWords } from "./countPhrases";
import { lastPhrase, phraseAt } from "./phrases";
import type { DatedClause } from "./proseDays";
import type { ProseFact } from "./proseReading";
import { proseCount } from "./proseTable";
import type { FoundClause } from "./readClauses";
import { bareNameAt } from "./unitNames";

const endsLabel: ReadonlySet<string> = new Set([
  "đến",
  "là",
  "có",
  "đạt",
  "của",
  "tính",
  "hiện",
  "is",
  "was",
  "of",
  "at",
]);
const noApps: ReadonlySet<string> = new Set();

/** What a base is of, as printed: "người dùng điện thoại di động"; the word behind the figure where none stands before. */
function baseLabel({ clause }: FoundClause, first: number, end: number): string {
  let at = lastPhrase(baseWords, clause, 0, first);
  if (at < 0)
    return clause
      .slice(
        end,
        end +
          phraseAt(baseNouns, clause, end) +
          (clause[end + phraseAt(baseNouns, clause, end)]?.kind === "code" ? 1 : 0),
      )
      .map(({ text }) => text)
      .join(" ");
  while (at > 0 && phraseAt(baseWords, clause, at - 1) > 1) at--;
  let behind = at + phraseAt(baseWords, clause, at);
  let open = 0;
  for (; behind < first; behind++) {
    const { text = "", key = "" } = clause[behind] ?? {};
    if (open === 0 && (endsLabel.has(key) || /^[,:=-]$/.test(text))) break;
    open += text === "(" ? 1 : text === ")" ? -1 : 0;
  }
  return clause
    .slice(at, behind)
    .map(({ text, start }, index) => ((clause[at + index - 1]?.end ?? start) < start && index > 0 ? ` ${text}` : text))
    .join("");
}

/** Whose place it is: the last unit or name that the clause begins to speak of before it. */
function placedName({ clause, units }: FoundClause, first: number): string | null {
  const unit = units.filter(({ end, aside }) => end <= first && !aside).at(-1);
  if (unit) return unit.name;
  for (let at = first - 1; at >= 0; at--) {
    const name = clause[at - 1]?.capital ? null : bareNameAt(clause, at, noApps);
    if (name && name.end <= first)
      return clause
        .slice(name.first, name.end)
        .map(({ text }) => text)
        .join(" ");
  }
  return null;
}

/** What a text tells besides the counts: places in a ranking, bases, targets with their deadlines.
 * @param found what was found in each clause
 * @param days the dates of the text with their years */
export function proseFacts(found: readonly FoundClause[], days: readonly DatedClause[]): readonly ProseFact[] {
  return found.flatMap((clause, index): ProseFact[] => {
    const deadline = days.find((dated) => dated.clause === index && dated.date.role === "deadline")?.day ?? null;
    return [
      ...clause.places.map(({ first, place, of, change }) => ({
        kind: "place" as const,
        name: placedName(clause, first),
        place,
        of,
        change,
      })),
      ...clause.figures
        .filter(({ kind }) => kind === "base")
        .map((figure) => ({
          kind: "base" as const,
          label: baseLabel(clause, figure.first, figure.end),
          count: proseCount(figure),
        })),
      ...(clause.target ? [{ kind: "target" as const, printed: clause.target.printed, deadline }] : []),
    ];
  });
}
