import { unmarked } from "../../domain/unitName/unmarked";
import { glued } from "./countPhrases";
import { proseLines } from "./proseLines";
import { tableColumns } from "./tableColumns";
import type { Clause, ProseToken } from "./proseToken";

const word = /\p{L}[\p{L}\p{M}]*(?:\d{1,2}(?![\d.,]*\d))?(?:['&-]\p{L}[\p{L}\p{M}]*|-\d{1,2}(?![\d.,]*\d))*/uy;
const number = /\d+(?:[.,/:-]\d+)*/y;
const spacedGroups = /(?: \d{3}(?!\d|[./:-]\d))+/y;
const codeEnd = /[/-]?\p{L}[\p{L}\d/&-]*/uy;
const numberedType = /^(quận|quan|phường|phuong|q|p)$/;
const shortType = /^(t[pxt]|[hqpxt]|\p{Lu})$/iu;

/** Share of words with marks under which a text counts as written without any. */
const fewMarks = 0.1;

function isUnmarked(plain: string): boolean {
  const words = plain.match(/\p{L}{2,}/gu) ?? [];
  return words.filter((each) => unmarked(each) !== each.toLowerCase()).length <= fewMarks * words.length;
}

function matchAt(pattern: RegExp, plain: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(plain)?.[0] ?? "";
}

function readNumber(
  plain: string,
  at: number,
  before: ProseToken | undefined,
): [kind: "number" | "code", text: string] {
  const digits = matchAt(number, plain, at);
  const after = at + digits.length;
  const code = matchAt(codeEnd, plain, after);
  if (code !== "" && !glued.known.has(code.toLowerCase()) && !glued.plain.has(code.toLowerCase()))
    return ["code", digits + code];
  const groups = /^\d{1,3}$/.test(digits) && !(before && numberedType.test(before.key));
  return ["number", digits + (groups ? matchAt(spacedGroups, plain, after) : "")];
}

/** The clauses of a text and the tokens of each. Ends of lines that only wrap the text, bullets, and the stop of an
 * abbreviation ("TP.") are passed over.
 * @param plain a text as `proseText` gives it
 * @example proseClauses("TP. Vị Thanh: 10.000; Q1 560.").map((clause) => clause.map(({ text }) => text)) // => [["TP", "Vị", "Thanh", ":", "10.000"], ["Q1", "560"]] */
export function proseClauses(plain: string): readonly Clause[] {
  const { ends, bullets } = proseLines(plain);
  const columnAt = tableColumns(plain);
  const parted = [...ends].sort((a, b) => a - b).values();
  let partEnd = -1;
  let unmarkedPart = false;
  const clauses: ProseToken[][] = [[]];
  for (let at = 0; at < plain.length;) {
    if (at > partEnd) {
      partEnd = parted.next().value ?? plain.length;
      unmarkedPart = isUnmarked(plain.slice(at, partEnd));
    }
    const clause = clauses.at(-1) ?? [];
    const before = clause.at(-1);
    const sign = plain.charAt(at);
    const [kind, text]: [ProseToken["kind"], string] = /\d/.test(sign)
      ? readNumber(plain, at, before)
      : /\p{L}/u.test(sign)
        ? ["word", matchAt(word, plain, at)]
        : ["sign", sign];
    const end = bullets.get(at) ?? at + text.length;
    const shortened = sign === "." && before?.end === at && shortType.test(before.text);
    if (shortened) clause[clause.length - 1] = { ...before, end };
    if (ends.has(at) || (/[;.!?…]/.test(sign) && !shortened)) clauses.push([]);
    else if (!bullets.has(at) && !shortened && !/\s/.test(sign))
      clause.push({
        kind,
        text,
        key: unmarkedPart ? unmarked(text) : text.toLowerCase(),
        start: at,
        end,
        capital: /^\p{Lu}/u.test(text),
        column: columnAt(at),
        plain: unmarkedPart,
      });
    at = end;
  }
  return clauses.filter((clause) => clause.length > 0);
}
