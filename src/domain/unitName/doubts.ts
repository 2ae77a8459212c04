import { abbreviates } from "./abbreviates";
import { deletionKeys } from "./deletionKeys";
import { initials } from "./initials";
import { isShortWord } from "./isShortWord";
import { lettersApart } from "./lettersApart";
import { nameEnds } from "./nameEnds";
import { nameTail } from "./nameTail";
import type { UnitReading } from "./readUnitName";
import { soundKey } from "./soundKey";
import type { DoubtReason } from "./unitOutcome";

/** One way in which two names may be one without being sure: the keys one name asks for and the keys the other answers to, of
 * which they share one, and how far apart they then are, 0 the nearest, undefined for not at all. */
export interface Doubt {
  readonly reason: DoubtReason;
  readonly asks: (reading: UnitReading) => readonly string[];
  readonly answers: (reading: UnitReading) => readonly string[];
  readonly distance: (a: UnitReading, b: UnitReading) => number | undefined;
}

function tagged(tag: string, keys: readonly string[]): readonly string[] {
  return keys.map((key) => `${tag} ${key}`);
}

function plainOf({ plain }: UnitReading): readonly string[] {
  return [plain];
}

function soundOf({ name }: UnitReading): readonly string[] {
  return [soundKey(name)];
}

function sameTail(a: UnitReading, b: UnitReading): number | undefined {
  return nameTail(a.name) === nameTail(b.name) ? 0 : undefined;
}

function apart(a: UnitReading, b: UnitReading): number | undefined {
  const letters = lettersApart(a.plain, b.plain);
  const longest = Math.max(a.plain.length, b.plain.length);
  return letters <= (longest < 8 ? 1 : 2) && longest > 2 && nameTail(a.name) === nameTail(b.name) ? letters : undefined;
}

function shortLetters(name: string): readonly string[] {
  return name.split(/[^\p{L}\d]+/u).some(isShortWord) ? [initials(name, true)] : [];
}

/** The ways in which two names may be one, likeliest first.
 * @param letters letters that near names may be apart, 1 or 2
 * @returns the ways: other marks, like sounds, other letters, a part of the name, an abbreviation
 * @see unit names, rule 7
 * @example doubts(1).map(({ reason }) => reason)[0] // => "marks differ" */
export function doubts(letters: number): readonly Doubt[] {
  const near = ({ plain }: UnitReading): readonly string[] => deletionKeys(plain, letters);
  return [
    { reason: "marks differ", asks: plainOf, answers: plainOf, distance: () => 0 },
    { reason: "sounds alike", asks: soundOf, answers: soundOf, distance: sameTail },
    { reason: "letters differ", asks: near, answers: near, distance: apart },
    {
      reason: "part of the name",
      asks: ({ plain, name }) => [...tagged("end", [plain]), ...tagged("whole", nameEnds(name))],
      answers: ({ plain, name }) => [...tagged("whole", [plain]), ...tagged("end", nameEnds(name))],
      distance: () => 0,
    },
    {
      reason: "abbreviated",
      asks: ({ name }) => [...tagged("full", shortLetters(name)), ...tagged("short", [initials(name, false)])],
      answers: ({ name }) => [...tagged("short", shortLetters(name)), ...tagged("full", [initials(name, false)])],
      distance: (a, b) => (abbreviates(a.name, b.name) || abbreviates(b.name, a.name) ? 0 : undefined),
    },
  ];
}
