import { toneKey } from "./toneKey";
import { unitTypes, type UnitType } from "./unitType";
import { unmarked } from "./unmarked";

/** One way to read a unit's name: its kind, where one is written, and the name without it; `sure` is false where the word
 * taken for the kind, written without marks, may be part of the name. */
export interface SplitName {
  readonly type: UnitType | undefined;
  readonly name: string;
  readonly sure: boolean;
}

const longForms = new Map(unitTypes.map((type) => [unmarked(type), { type, tone: tonesOf(type) }]));
const abbreviations = new Map<string, UnitType>([
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["tt", "thị trấn"],
  ["q", "quận"],
  ["h", "huyện"],
  ["p", "phường"],
  ["x", "xã"],
  ["t", "tỉnh"],
]);
const glued = new RegExp(`^(${unitTypes.map(eitherCase).join("|")})(?=\\p{Lu}|\\d)`, "u");
const abbreviated = /^(t\. ?[pxt]|t[pxt]|[qhpxt])(\. ?| |(?=\d))(.+)$/iu;
const gluedCapitals = /^(TP|TX)(?=\p{Lu})/u;

function tonesOf(text: string): string {
  return toneKey(text).replace(/\D/g, "");
}

function eitherCase(type: UnitType): string {
  return type.replace(/(^| )(\p{L})/gu, (_, gap: string, letter: string) => `${gap}[${letter}${letter.toUpperCase()}]`);
}

function splitLongForm(text: string): readonly SplitName[] | undefined {
  const [first = "", second = "", ...rest] = text.split(" ");
  const plain = unmarked(first);
  const double = longForms.get(`${plain} ${unmarked(second)}`);
  if (double && rest.length > 0) return [{ type: double.type, name: rest.join(" "), sure: true }];
  const single = longForms.get(plain);
  if (single === undefined || second === "") return undefined;
  const split = { type: single.type, name: [second, ...rest].join(" "), sure: true };
  if (tonesOf(first) === single.tone || /^\d/.test(second)) return [split];
  if (plain !== first.toLowerCase()) return undefined;
  return [
    { ...split, sure: false },
    { type: undefined, name: text, sure: true },
  ];
}

function splitAbbreviation(text: string): readonly SplitName[] | undefined {
  const [, short = "", gap = "", name = ""] = abbreviated.exec(text) ?? [];
  const letters = short.toLowerCase().replace(/[. ]/g, "");
  const type = abbreviations.get(letters);
  const initials = letters.length === 1 && /^\p{L}\./u.test(name);
  if (type === undefined || initials || (letters === "t" && !gap.startsWith("."))) return undefined;
  const split = { type, name, sure: true };
  const plain = letters === "tp" || letters === "tx" || /^\d/.test(name);
  if (plain || (gap.startsWith(".") && !letters.startsWith("t"))) return [split];
  return [split, { type: undefined, name: text, sure: true }];
}

function splitFront(text: string): readonly SplitName[] | undefined {
  const parted = text.replace(glued, "$1 ").replace(gluedCapitals, "$1 ");
  return splitLongForm(parted) ?? splitAbbreviation(parted);
}

/** The ways to read a name as a kind of unit and a name of its own, likeliest first. The kind is taken off once only:
 * "Phường Phường Đúc" is the phường of the name "Phường Đúc".
 * @param clean a name as `cleanName` gives it
 * @returns one way where the kind is plain or absent, two where the first word may be either (TT, a single letter, or
 * quan, xa, tinh, phuong, huyen without marks); none for ""
 * @see unit names, rule 2
 * @example splitUnitName("TX. Long Mỹ") // => [{ type: "thị xã", name: "Long Mỹ", sure: true }]
 * @example splitUnitName("Phượng Mao") // => [{ type: undefined, name: "Phượng Mao", sure: true }]
 * @example splitUnitName("Quan Hoa").map((way) => way.name) // => ["Hoa", "Quan Hoa"] */
export function splitUnitName(clean: string): readonly SplitName[] {
  if (clean === "") return [];
  const [, name = "", type = ""] = /^(.+?) ?\((\p{L}[\p{L} .]*)\)$/u.exec(clean) ?? [];
  const typeBehind = type === "" ? undefined : splitFront(`${type} ${name}`);
  return typeBehind ?? splitFront(clean) ?? [{ type: undefined, name: clean, sure: true }];
}
