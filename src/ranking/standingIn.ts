import { readUnitName } from "../domain/unitName/readUnitName";
import { readCount } from "../domain/readCount";
import { dayInText } from "./dayInText";
import { foldText } from "./foldText";
import { headingDay } from "./headingDay";
import { proseMovement, prosePlaces } from "./prose/prosePlaces";
import { proseText } from "./prose/proseText";
import { proseClauses } from "./prose/proseTokens";
import type { Standing, StandingReading } from "./standing";

/** What one clause says: a place of the day, or of an earlier one; a movement; an earlier count. */
interface Said {
  readonly place: number | null;
  readonly of: number | null;
  /** Excel serial; null where the clause names none before its place. */
  readonly day: number | null;
  /** Whether it speaks of what was before. */
  readonly isBefore: boolean;
  readonly change: number | null;
  readonly installs: number | null;
}

const comparison =
  /(^| )(so voi|truoc|truoc do|hom qua|ky truoc|tuan truoc|thang truoc|compared|from|since|than|before|previous|previously|last|yesterday)( |$)/;
const countAfterDay =
  /^\s*[(,:]?\s*(?:có|là|đạt|co|la|dat|with|had)?\s*(\d{1,3}(?:[.,]\d{3})+|\d+)\s*(?:lượt|cài đặt|tài khoản|luot|cai dat|tai khoan|installs?|accounts?|downloads?)/iu;

/** Reads where the whole place stands among its kind from the lines above and below raw counts: "hạng 49/63", "xếp thứ 49
 * trong 63 tỉnh", "tăng 1 bậc so với ngày 13/8/2020 (55.289 lượt, hạng 50/63)". A line that names one of the units, or a
 * place among as many as there are units, is about a unit. Where two places are said for the day, none is taken.
 * @param lines the texts, in any order
 * @param asOf Excel serial of the day the counts stand for; null where nobody said
 * @param units names of the units
 * @returns what was read for sure
 * @example standingIn(["Hạng 49/63, tăng 1 bậc"], null, []).standing // => { place: 49, of: 63, placeBefore: 50 } */
export function standingIn(lines: readonly string[], asOf: number | null, units: readonly string[]): StandingReading {
  const read = lines.map((line) => ({ line: ` ${foldText(line)} `, said: /\d/.test(line) ? saidIn(line, asOf) : [] }));
  const told = read.filter(({ said }) => said.length > 0);
  if (told.length === 0) return { standing: null, before: null };
  const names = units.flatMap(spellings);
  const said = told
    .filter(({ line }) => !names.some((name) => line.includes(` ${name} `)))
    .flatMap((each) => each.said)
    .filter(({ of }) => of !== units.length);
  const before = said.filter(({ isBefore, day }) => isBefore && (day === null || asOf === null || day < asOf));
  return { standing: standingOf(said, before, asOf), before: asOf === null ? null : earlierCount(before) };
}

function standingOf(said: readonly Said[], before: readonly Said[], asOf: number | null): Standing | null {
  const now = said.filter(({ place, isBefore, day }) => place !== null && !isBefore && (day === null || day === asOf));
  const [first] = now;
  if (!first || first.place === null || now.some(({ place, of }) => place !== first.place || of !== first.of))
    return null;
  const { place, of } = first;
  const last = Math.max(...before.map(({ day }) => day ?? 0));
  const placesBefore = [
    ...before.flatMap((each) => (each.place !== null && (each.day ?? 0) === last && each.of === of ? each.place : [])),
    ...[...now, ...before].flatMap(({ change }) => (change === null ? [] : place + change)),
  ];
  const [placeBefore = null] = placesBefore;
  const isPlace = placeBefore !== null && placeBefore >= 1 && (of === null || placeBefore <= of);
  return { place, of, placeBefore: isPlace && placesBefore.every((each) => each === placeBefore) ? placeBefore : null };
}

function earlierCount(before: readonly Said[]): StandingReading["before"] {
  const counts = before.filter(({ installs, day }) => installs !== null && day !== null);
  const [first] = counts;
  if (!first || first.installs === null || first.day === null) return null;
  return counts.every(({ installs, day }) => installs === first.installs && day === first.day)
    ? { asOf: first.day, installs: first.installs }
    : null;
}

function saidIn(line: string, asOf: number | null): readonly Said[] {
  const { plain } = proseText(line);
  return proseClauses(plain).flatMap((clause): Said[] => {
    const start = clause[0]?.start ?? 0;
    const text = plain.slice(start, clause.at(-1)?.end ?? start);
    const movement = proseMovement(clause, 0);
    const lead = movement?.first === 0 ? movement.change : null;
    const places = prosePlaces(clause).filter(({ of }) => of !== null);
    if (places.length === 0) {
      const isBefore = comparison.test(foldText(text));
      const said = { place: null, of: null, day: dayOf(text, asOf), isBefore, change: lead, installs: countIn(text) };
      return isBefore || lead !== null ? [said] : [];
    }
    return places.map(({ first, place, of, change }, index) => {
      const from = index === 0 ? start : (clause[places[index - 1]?.end ?? 0]?.start ?? start);
      const until = plain.slice(from, clause[first]?.start ?? from);
      const isBefore = comparison.test(foldText(until));
      const moved = change ?? (index === 0 ? lead : null);
      return {
        place,
        of,
        day: dayOf(until, asOf),
        isBefore,
        change: moved,
        installs: isBefore ? countIn(until) : null,
      };
    });
  });
}

/** The day a text names; one without a year is of the year of the counts. */
function dayOf(text: string, asOf: number | null): number | null {
  const named = headingDay(text);
  if (named === null || named.serial !== null || asOf === null) return named?.serial ?? null;
  const year = new Date(Date.UTC(1899, 11, 30) + asOf * 86_400_000).getUTCFullYear();
  return dayInText(`${named.day}/${named.month}/${year}`);
}

/** The count that stands right behind a day with its year. */
function countIn(text: string): number | null {
  const days = [...text.matchAll(/\d{4}-\d{1,2}-\d{1,2}|\d{4}(?!\d)/g)];
  const counts = days.flatMap(({ 0: year, index }) => {
    const read = readCount(countAfterDay.exec(text.slice(index + year.length))?.[1] ?? "");
    return read.ok && dayInText(text.slice(0, index + year.length)) !== null ? [read.value] : [];
  });
  return counts.length === 1 ? (counts[0] ?? null) : null;
}

/** A name as lines may write it: in full, and without its kind where that still is a name. */
function spellings(name: string): readonly string[] {
  const [full, bare] = [foldText(name), foldText(readUnitName(name)[0]?.name ?? "")];
  return [...new Set([full, ...(/\p{L}{2}/u.test(bare) ? [bare] : [])])].filter((each) => each !== "");
}
