import { countedNouns, type CountedNoun } from "./countedNouns";
import { foldText } from "./foldText";
import { headingWithoutDay } from "./headingWithoutDay";

/** What the counts of a raw sheet are counts of, as their heading says: installs; something that it names with a noun of a
 * language; or figures, under a heading that gives no noun or, with "", says nothing. */
export type Counted =
  | { readonly kind: "installs" }
  | {
      readonly kind: "named";
      readonly language: "vi" | "en";
      /** In full: "người đã tiêm". */
      readonly noun: string;
      /** Its first or only word, for every further mention: "người"; "" where none is sure. */
      readonly head: string;
      /** The word among those that people count; null where it is none of them. */
      readonly known: CountedNoun | null;
      readonly heading: string;
    }
  | { readonly kind: "figures"; readonly heading: string };

const installs =
  /(^| )(cai dat|luot cai|da cai|so cai|cai|tai ve|da tai|tai ung dung|bluezone|bluezoner|bluezoners|installs?|installed|installations?)( |$)/;
const counts = /^(?:(?:tong so|tong|so luong|so|luy ke|cong don) )+/;
const countsInEnglish =
  /^(?:(?:the|total|cumulative|overall|running) )*(?:(?:number|no|count|quantity) of )?(?:total )?/;
/** Words behind "số" that make it no number of things: "số liệu", "số tiền", "số đã tiêm". */
const noThing =
  /^(lieu|luong|tien|thu tu|nam|ngay|thang|da|dang|duoc|chua|con|can|co|moi|tang|giam|phai|tham gia|kich hoat|su dung|dung|dang ky|tiem|thuc hien|hoan thanh|dat|cap|bao cao|ket qua|phan tram|ty le|ti le)( |$)/;
const sayNothing =
  /^(|so luong|so lieu|ket qua|luy ke|tong|tong so|tong cong|da thuc hien|thuc hien|count|counts|number|quantity|total|result|results|figures|value|values)$/;
const noPlural = new Set(["results", "figures", "counts", "totals", "numbers", "status", "class", "progress", "sms"]);
const mostWords = 8;

/** What is counted under a heading, Vietnamese or English, with or without a day and brackets.
 * @param heading the header's text over the counts; "" where there is none
 * @returns installs where the heading says so or there is none; the noun only where it is clear
 * @example countedIn("Số lượt cài đặt") // => { kind: "installs" }
 * @example countedIn("Đã tiêm mũi 2 (đến 16/8)") // => { kind: "figures", heading: "Đã tiêm mũi 2" } */
export function countedIn(heading: string): Counted {
  const plain = heading.replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
  const whole = headingWithoutDay(plain);
  if (headingWithoutDay(heading) === "") return { kind: "installs" };
  const parts = whole.split(/\s[–—-]\s|[:;]\s/).map((part) => part.trim());
  for (const part of [...parts].reverse()) {
    const named = vietnameseNoun(part, whole) ?? englishNoun(part, whole);
    if (named) return named;
  }
  if (installs.test(foldText(whole))) return { kind: "installs" };
  return { kind: "figures", heading: parts.every((part) => sayNothing.test(foldText(part))) ? "" : whole };
}

function vietnameseNoun(part: string, heading: string): Counted | null {
  const lead = counts.exec(`${foldText(part)} `)?.[0].trim() ?? "";
  const rest = part.split(/\s+/).slice(lead === "" ? 0 : lead.split(" ").length);
  const said = foldText(rest.join(" "));
  if (/^(luot )?cai( |$)/.test(said)) return null;
  const isWritten = /[^\p{ASCII}]/u.test(rest.join(" "));
  const inHeading = (words: readonly string[]) => (isCapitals(part) ? words.map(smallWord) : words);
  const known = countedNouns.find(({ vi }) => vi !== "" && beginsWith(rest, vi)) ?? null;
  if (known) {
    const more = inHeading(rest.slice(known.vi.split(" ").length));
    if (more.length > 0 && !isWritten && /[^\p{ASCII}]/u.test(known.vi)) return null;
    return { kind: "named", language: "vi", noun: [known.vi, ...more].join(" "), head: known.vi, known, heading };
  }
  const isNumber = /(^| )so( luong)?$/.test(lead) && isWritten && !noThing.test(said) && !installs.test(said);
  if (!isNumber || rest.length > mostWords) return null;
  const noun = smallFirst(inHeading(rest).join(" "));
  return { kind: "named", language: "vi", noun, head: rest.length <= 2 ? noun : "", known: null, heading };
}

/** A heading without any diacritics is compared without; in one that has them "liệu" is not "liều". */
function beginsWith(words: readonly string[], noun: string): boolean {
  const begin = words.slice(0, noun.split(" ").length).join(" ").normalize("NFC").toLowerCase();
  return /[^\p{ASCII}]/u.test(words.join("")) ? begin === noun : begin === foldText(noun);
}

function englishNoun(part: string, heading: string): Counted | null {
  if (/[^\p{ASCII}]/u.test(part) || installs.test(foldText(part))) return null;
  const rest = part.slice(countsInEnglish.exec(part.toLowerCase())?.[0].length ?? 0);
  const words = rest.toLowerCase().split(/[^a-z0-9-]+/);
  if (words.length > mostWords) return null;
  const known = countedNouns.find(({ en }) => en !== "" && words.includes(en)) ?? null;
  const last = words.at(-1) ?? "";
  const head = known?.en ?? (/^[a-z]{3,}s$/.test(last) && !noPlural.has(last) && !last.endsWith("ss") ? last : "");
  if (head === "") return null;
  const noun = isCapitals(rest) ? rest.toLowerCase() : smallFirst(rest);
  return { kind: "named", language: "en", noun, head, known, heading };
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

const syllable = /^(ngh|ng|nh|gh|gi|kh|th|tr|ch|ph|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(ng|nh|ch|[cmnpt])?$/;

/** A word of a heading in capitals, small unless it is an abbreviation: one that can't be a Vietnamese syllable. */
function smallWord(word: string): string {
  return syllable.test(foldText(word)) ? word.toLowerCase() : word;
}

function smallFirst(text: string): string {
  return /^\p{Lu}(\p{Ll}|$|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
