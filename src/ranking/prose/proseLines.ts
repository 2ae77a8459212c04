import { typeWords } from "./unitPhrases";
import { installNouns, neutralNouns, scales } from "./countPhrases";

/** How a text is laid out in lines: which ends of lines end what is said, and which signs only number a line. */
export interface ProseLines {
  /** Positions of the line ends that part two things; at any other the text just runs on. */
  readonly ends: ReadonlySet<number>;
  /** Bullets and running numbers at the front of lines, by where they begin, with where they end. */
  readonly bullets: ReadonlyMap<number, number>;
}

const typeSyllables = new Set([...typeWords.keys()].flatMap((type) => type.split(" ")));
const bullet = /^\s*(?:[-+•*·▪●○➢✓]\s*(?=[\p{L}\d])|\(?\d{1,3}[.)](?!\d)\s*|\p{Ll}\)\s*)/u;
const runningNumber = /^[\s|]*(\d{1,4})[\s|]+(?=\p{Lu})/u;
const abbreviatedType = /(?:^|[\s,;:(])(?:T\.?[PXT]|[HQPXT])\.$/i;
/** Words after which a line can only run on: those of a kind of unit, and those that lead to a name. */
const endsOpen = new RegExp(
  `(?:^|[\\s(])(?:${[...typeSyllables, ..."ở|tại|là|và|với|của|thuộc|cho|có|in|at|of|and|from".split("|")].join("|")})$`,
  "iu",
);
const endsSmall = /(?:^|[\s(])\p{Ll}[^\s]*$/u;
const shortLine = 40;
const longestEnd = 60;
const lastFigure = /\d(?:[.,]\d+)*\s?(?:%|((?:\s?\p{Ll}+){0,4}))$/u;

/** Whether a line ends with a figure, or with a figure and the words for what it counts. */
function endsWithFigure(line: string): boolean {
  const found = lastFigure.exec(line.slice(-longestEnd));
  const words = (found?.[1] ?? "").trim().split(" ");
  if (scales.known.has(words[0] ?? "")) words.shift();
  const noun = words.join(" ");
  return found !== null && (noun === "" || installNouns.known.has(noun) || neutralNouns.known.has(noun));
}

function parts(line: string, next: string): boolean {
  const end = line.trimEnd();
  if (end === "" || next.trim() === "" || /[\t|]/.test(line + next) || bullet.test(next)) return true;
  if (end.endsWith(":")) return !/^\s*\d/.test(next);
  if (/[.!?;…]$/.test(end)) return !abbreviatedType.test(end);
  if (endsWithFigure(end)) return /^\s*(?:\p{Lu}|\d)/u.test(next);
  return (
    Math.max(end.length, next.length) <= shortLine &&
    /^\s*\p{Lu}/u.test(next) &&
    endsSmall.test(end) &&
    !endsOpen.test(end)
  );
}

/** The layout of a text: a line that was only wrapped runs on, a list or a table parts at every line.
 * @param plain a text as `proseText` gives it
 * @returns line ends that part, and bullets; a number counts as one where the lines are numbered 1, 2, 3 and so on
 * @example [...proseLines("huyện Vị\nThủy: 7.600\n- Ngã Bảy").ends] // => [20]
 * @example [...proseLines("1 Vị Thủy 7.600\n2 Ngã Bảy 6.000").bullets] // => [[0, 2], [16, 18]] */
export function proseLines(plain: string): ProseLines {
  const ends = new Set<number>();
  const bullets = new Map<number, number>();
  const lines = plain.split("\n");
  let start = 0;
  let number = 0;
  let fresh = true;
  for (const [index, line] of lines.entries()) {
    const [numbered = "", digits] = fresh ? (runningNumber.exec(line) ?? []) : [];
    const [bulleted = ""] = fresh ? (bullet.exec(line) ?? []) : [];
    if (digits !== undefined && Number(digits) === number + 1) {
      number++;
      bullets.set(start, start + numbered.length);
    } else if (bulleted.trim() !== "") bullets.set(start, start + bulleted.length);
    const next = lines[index + 1];
    fresh = next === undefined || parts(line, next);
    if (next !== undefined && fresh) ends.add(start + line.length);
    start += line.length + 1;
  }
  return { ends, bullets };
}
