import { matchUnits } from "../../src/domain/unitName/matchUnits";
import { sameUnit } from "../../src/domain/unitName/sameUnit";
import { missingByRound, publishedUnits, typedColumn, typings } from "./differentColumns";
import { pairRows, pairsAreHere, type PairRow } from "./namePairs";
import { sameColumns } from "./sameColumns";

const published = pairsAreHere ? describe : describe.skip;
const differentPairs = pairsAreHere ? pairRows("different-units.csv") : [];
const spellingIsWrong = /letters differ|one diacritic differs/;
const report: string[] = [];

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)}%`;
}

interface Recall {
  readonly pairs: number;
  readonly automatic: number;
  readonly found: number;
  readonly wrong: readonly string[];
}

function recallOf(pairs: readonly PairRow[], counts: (row: PairRow) => boolean): Recall {
  const seen = { pairs: 0, automatic: 0, found: 0 };
  const wrong: string[] = [];
  for (const { rows, counted, left, right } of sameColumns(pairs)) {
    matchUnits(left, right).outcomes.forEach((outcome, at) => {
      const row = rows[at]!;
      if (!counted[at] || !counts(row)) return;
      seen.pairs += 1;
      const hit = "row" in outcome && outcome.row === at;
      if (hit) seen.found += 1;
      if (hit && outcome.kind !== "proposed") seen.automatic += 1;
      if (!hit && "row" in outcome) wrong.push(`${row["spelling_a"]!} → ${right.names[outcome.row]!}`);
    });
  }
  return { ...seen, wrong };
}

afterAll(() => {
  if (report.length > 0) process.stdout.write(`\n${report.join("\n")}\n\n`);
});

published("matchUnits(left, right) on two published spellings of one unit", () => {
  test.each(["same-provinces.csv", "same-districts.csv", "same-communes.csv"])(
    "finds the partner of at least 99.5%% of the names of %s and never another",
    (file) => {
      const pairs = pairRows(file);
      const all = recallOf(pairs, () => true);
      const sound = recallOf(pairs, (row) => !spellingIsWrong.test(row["classes"]!));
      report.push(
        `${file}: ${String(all.pairs)} pairs, ${percent(all.found, all.pairs)} found, ${percent(all.automatic, all.pairs)} without asking` +
          ` (${percent(sound.automatic, sound.pairs)} of the ${String(sound.pairs)} whose letters and marks agree), ${String(all.wrong.length)} wrong`,
      );
      expect(all.wrong).toEqual([]);
      expect(all.found / all.pairs).toBeGreaterThanOrEqual(0.995);
      expect(sound.automatic / sound.pairs).toBeGreaterThanOrEqual(0.995);
    },
  );
});

published("matchUnits(left, right) on published units of one parent that look alike", () => {
  test("merges no pair of them, in whichever order", () => {
    const pairs = differentPairs.flatMap(({ unit_a: a, unit_b: b }) => [[a!, b!] as const, [b!, a!] as const]);
    const outcomes = pairs.map(([a, b]) => ({
      pair: `${a} → ${b}`,
      ...matchUnits({ names: [a] }, { names: [b] }).outcomes[0]!,
    }));
    const merged = outcomes.filter(({ kind }) => kind === "matched");
    const listed = outcomes.filter(({ kind }) => kind === "listed").length / 2;
    report.push(
      `different-units.csv: ${String(differentPairs.length)} pairs, each pair alone: ${String(merged.length)} merged,` +
        ` ${String(listed)} listed for a glance (one name, kinds a promotion apart)`,
    );
    expect(merged).toEqual([]);
    expect(listed).toBe(differentPairs.filter(({ why }) => why === "same name, different type").length);
  });

  const ways = typings.flatMap((left) =>
    typings.map((right) => ({ ours: left.title, theirs: right.title, left, right })),
  );

  test.each(ways)("gives no name a wrong partner: $ours against $theirs", ({ ours, theirs, left, right }) => {
    const units = publishedUnits(differentPairs);
    const { outcomes } = matchUnits(typedColumn(units, left), typedColumn(units, right));
    const wrong = outcomes.flatMap((outcome, at) =>
      "row" in outcome && outcome.row !== at ? [`${units[at]!.name} → ${units[outcome.row]!.name}`] : [],
    );
    const automatic = outcomes.filter(({ kind }) => kind === "matched" || kind === "listed").length;
    report.push(
      `all ${String(units.length)} look-alikes, ${ours} / ${theirs}: ${percent(automatic, units.length)} matched, ${String(wrong.length)} wrong`,
    );
    expect(wrong).toEqual([]);
  });

  test.each(ways)(
    "matches no name whose partner is missing: $ours against $theirs",
    ({ ours, theirs, left, right }) => {
      const units = publishedUnits(differentPairs);
      const column = typedColumn(units, left);
      const merged = missingByRound(units).flatMap((missing) => {
        const rest = units.filter((unit) => !missing.has(unit));
        return matchUnits(column, typedColumn(rest, right)).outcomes.flatMap((outcome, at) => {
          const unit = units[at]!;
          const automatic = outcome.kind === "matched" || outcome.kind === "listed";
          return automatic && missing.has(unit) ? [`${unit.name} → ${rest[outcome.row]!.name}`] : [];
        });
      });
      report.push(
        `partner missing for each of ${String(units.length)}, ${ours} / ${theirs}: ${String(merged.length)} merged`,
      );
      expect(merged).toEqual([]);
    },
  );
});

published("sameUnit(a, b) on published units that look alike", () => {
  test("calls no two of them the same", () => {
    const same = differentPairs.filter(({ unit_a: a, unit_b: b }) => sameUnit(a!, b!) === "same");
    expect(same).toEqual([]);
  });
});
