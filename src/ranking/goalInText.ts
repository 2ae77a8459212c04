import { unmarked } from "../domain/unitName/unmarked";
import { dayInText } from "./dayInText";

/** What a text says is to be reached, and until when. */
export interface GoalInText {
  /** Shares above 0 and up to 1; several where it states more than one. */
  readonly targets: readonly number[];
  /** Excel serials. */
  readonly deadlines: readonly number[];
  /** The text without what it says of them, so that a deadline is never taken for the day of the counts. */
  readonly rest: string;
}

const goalWord =
  /(?<![\p{L}\d])(chi tieu|muc tieu|phan dau|target|goal|ke hoach(?=[^\d;.]{0,25}\d+(?:[.,]\d+)?\s*%))(?!\p{L})/gu;
/** A word that every such text has, by which most are passed over at once. */
const maybeGoal = /ch[iỉ]|m[uụ]c|ph[aấ]n|k[eế]|target|goal|h[aạ]n|deadline|due/iu;
const partEnd =
  /[;\n]|\.\s|(?<!\p{L})(ket qua|so lieu|tinh den|cap nhat|(da|hien|moi|hien moi) dat|dat duoc|den nay|as of|achieved|reached|actual)(?!\p{L})/u;
/** Before the word: not the target itself but how far it is reached. */
const ofGoal = /(?<!\p{L})(hoan thanh|so voi|vuot|(?<!(phan dau|de|can|phai) )dat|of|against|versus)\s*$/u;
const reported = /(?<!\p{L})(ket qua|tinh hinh|tien do|bao cao|so lieu|report|progress)(?!\p{L})[^;]*$/u;
const percent = /(?<![\d.,/-])(\d{1,3}(?:[.,]\d+)?)\s*%/gu;
const namedBehind = /(?<![\d.,/-])(\d{1,3}(?:[.,]\d+)?)\s*%\s+(target|goal)(?!\p{L})/gu;
/** Between the word, or another share, and a share that is no target. */
const ofReached =
  /(?<!\p{L})(dat|hien|moi|ket qua|ty le|con|tang|giam|hoan thanh|thuc hien|so voi|rise|up|now)(?!\p{L})/u;
const risen = /(?<!\p{L})(tang|giam)(?! len)(?!\p{L})/u;
const date =
  /\d{1,2}([/.-])\d{1,2}\1\d{4}|\d{4}-\d{1,2}-\d{1,2}|ngay \d{1,2} thang \d{1,2} nam \d{4}|\d{1,2} [a-z]{3,9},? \d{4}|[a-z]{3,9} \d{1,2},? \d{4}/gu;
const year = /(?<!\p{L})(nam|year)\s+\d{4}/gu;
const dueFirmly =
  /(?<!\p{L})(truoc|han|cham nhat|by|before|due|no later than)[\s:]*(la\s+)?((het|cuoi|the end of)\s+)*(ngay\s*)?$/u;
const due = /(?<!\p{L})(den|toi|het|vao|until|on)[\s:]*((het|cuoi|the end of)\s+)*(ngay\s*)?$/u;
const deadlineLine =
  /^\s*((thoi )?han( chot| cuoi| cuoi cung| hoan thanh| dat chi tieu| dat muc tieu| thuc hien)*|deadline|due date|due)[\s:-]*((la|den|truoc|het|ngay|on|by)[\s:]+)*$/u;

const longestBetween = 80;

function shareOf(printed: string): readonly number[] {
  const [whole = "", decimals = ""] = printed.split(/[.,]/);
  const share = Number(`${whole}${decimals}`) / 10 ** (decimals.length + 2);
  return share > 0 && share <= 1 ? [share] : [];
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly number[];
  readonly deadlines: readonly number[];
}

/** Where a part that speaks of a target ends: at a stop, at words for what is reached, or with the brackets it stands in. */
function endOf(plain: string, from: number): number {
  const stop = partEnd.exec(plain.slice(from));
  const limit = stop ? from + stop.index : plain.length;
  let depth = 0;
  for (let at = from; at < limit; at++) {
    if (plain[at] === ")" && --depth < 0) return at;
    if (plain[at] === "(") depth++;
  }
  return limit;
}

function partAt(text: string, plain: string, word: RegExpExecArray): Part | null {
  const start = word.index;
  const from = start + word[0].length;
  const before = plain.slice(0, start);
  if (ofGoal.test(before)) return null;
  const end = endOf(plain, from);
  const said = plain.slice(from, end);
  const [first, ...more] = [...said.matchAll(percent)];
  if (first?.[1] === undefined) return null;
  const between = said.slice(0, first.index).replace(date, "").replace(year, "");
  if (/\d/.test(between) || between.length > longestBetween || risen.test(between)) return null;
  let last = first.index + first[0].length;
  const others = more.filter((found) => {
    const isReached = ofReached.test(said.slice(last, found.index));
    last = found.index + found[0].length;
    return !isReached;
  });
  const targets = [first, ...others].flatMap(([, printed = ""]) => shareOf(printed));
  const isReport = reported.test(before) && daysIn(text, plain, 0, start).length === 0;
  const deadlines = daysIn(text, plain, from, end).flatMap(({ index, day }) => {
    const leading = plain.slice(0, index);
    return dueFirmly.test(leading) || (due.test(leading) && !isReport) ? [day] : [];
  });
  // The day that a report of the target's progress names is that of its counts.
  return { start, end: isReport ? last + from : end, targets, deadlines };
}

function daysIn(text: string, plain: string, from: number, end: number): readonly { index: number; day: number }[] {
  return [...plain.slice(from, end).matchAll(date)].flatMap(({ 0: found, index }) => {
    const at = from + index;
    const day = dayInText(text.slice(at, at + found.length));
    return day === null ? [] : [{ index: at, day }];
  });
}

/** What a text says is to be reached and until when; strictly by words for a target, so that a coverage ("đạt 8,62%"), a rise
 * or how far a target is reached is never taken for one.
 * @param text a line of a sheet
 * @returns shares, days, and what is left of the text
 * @example goalInText("Chỉ tiêu 40% dân số đến ngày 30/9/2020") // => { targets: [0.4], deadlines: [44104], rest: "" }
 * @example goalInText("Đến 16/8/2020 đạt 8,62%").targets // => [] */
export function goalInText(text: string): GoalInText {
  const none = { targets: [], deadlines: [], rest: text };
  const composed = text.normalize("NFC");
  if (!/\d/.test(composed) || !maybeGoal.test(composed)) return none;
  const plain = unmarked(composed);
  if (plain.length !== composed.length) return none;
  const alone = daysIn(composed, plain, 0, plain.length).find(({ index }) => deadlineLine.test(plain.slice(0, index)));
  if (alone) return { targets: [], deadlines: [alone.day], rest: "" };
  const parts: Part[] = [];
  for (const word of plain.matchAll(goalWord)) {
    if (parts.some(({ end }) => word.index < end)) continue;
    const part = partAt(composed, plain, word);
    if (part) parts.push(part);
  }
  for (const { 0: found, 1: printed = "", index } of plain.matchAll(namedBehind)) {
    if (parts.some(({ start, end }) => index < end && index + found.length > start)) continue;
    const end = endOf(plain, index + found.length);
    const deadlines = daysIn(composed, plain, index, end)
      .filter(({ index: at }) => dueFirmly.test(plain.slice(0, at)))
      .map(({ day }) => day);
    parts.push({ start: index, end, targets: shareOf(printed), deadlines });
  }
  const kept = [...parts].sort((a, b) => b.start - a.start);
  return {
    targets: parts.flatMap(({ targets }) => targets),
    deadlines: parts.flatMap(({ deadlines }) => deadlines),
    rest: kept.reduce((rest, { start, end }) => `${rest.slice(0, start)}${rest.slice(end)}`, composed).trim(),
  };
}
