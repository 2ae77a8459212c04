import { readUnitName } from "../../src/domain/unitName/readUnitName";
import type { Grid } from "../../src/ranking/grid";
import { rankUnits } from "../../src/ranking/rankUnits";
import type { RawTable } from "../../src/ranking/rawTable";
import type { Draft } from "../../src/taskpane/draft";
import { harmful, harmless, witnessed, type Damage } from "../helpers/damage";
import { draftOfGrids, rawCountCases } from "../helpers/rawCountCases";

/** How often each damage is done to each sheet; DAMAGE_RUNS does it more often. */
const runs = Number(process.env.DAMAGE_RUNS ?? 8);
const seed = 16082020;

/** Whole numbers at random, the same ones every time. */
function drawFrom(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The places, counts and bases of units, whatever the spelling of their names and the order of their rows. */
function rankingOf({ joined }: Draft): readonly string[] {
  const rankBy = joined.rows.some(({ base }) => base !== null) ? "coverage" : "installs";
  const { units } = rankUnits(joined, { target: 0.3, rankBy });
  return units
    .map(({ name, place, installs, base, source }) =>
      [readUnitName(source.parent ?? "")[0]?.plain ?? "", readUnitName(name)[0]?.plain, place, installs, base].join(
        " | ",
      ),
    )
    .sort();
}

/** Whether the sheet states totals that its units add up to, so that a figure that is wrong shows. */
function isWitnessed({ rows, total, subtotals = [] }: RawTable): boolean {
  const agrees = (kind: "installs" | "base") => {
    const sum = rows.reduce((all, row) => all + (row[kind]?.value ?? 0), 0);
    const exact = rows.every(({ [kind]: figure }) => figure?.range && figure.range.lowest === figure.range.highest);
    return exact && total?.[kind]?.value === sum;
  };
  return subtotals.length === 0 && agrees("installs") && (rows.every(({ base }) => base === null) || agrees("base"));
}

const cases = rawCountCases().flatMap(({ name, grids }) => {
  const draft = draftOfGrids(grids);
  return draft ? [{ name, grids, draft }] : [];
});

interface Wrong {
  readonly what: string;
  readonly read: readonly string[];
}

/** The damages after which another ranking is read and no finding names what was done. */
function unsaid(grids: readonly Grid[], draft: Draft, damage: Damage, start: number): readonly Wrong[] {
  const before = rankingOf(draft);
  const known = new Set(draft.findings.map(({ key }) => key));
  const draw = drawFrom(start);
  const drawn = Array.from({ length: runs }, () => damage(draft, grids, draw)).filter((damaged) => damaged !== null);
  const once = new Map(drawn.map((damaged) => [damaged.what, damaged]));
  return [...once.values()].flatMap((damaged): readonly Wrong[] => {
    const after = draftOfGrids(damaged.grids);
    if (!after) return [{ what: damaged.what, read: ["nothing"] }];
    const said = after.findings.filter(({ key }) => !known.has(key)).some((finding) => damaged.names(finding));
    const same = JSON.stringify(rankingOf(after)) === JSON.stringify(before);
    if (said || (same && damaged.alwaysSaid !== true)) return [];
    return [{ what: damaged.what, read: rankingOf(after).filter((line) => !before.includes(line)) }];
  });
}

const damages = Object.entries({ ...harmless, ...harmful }).map(([kind, damage]) => ({ kind, damage }));

test.each(damages)(
  "every golden sheet, damaged by $kind, is read the same or has a finding that names it",
  ({ kind, damage }) => {
    const wrong = cases.flatMap(({ name, grids, draft }) =>
      unsaid(grids, draft, damage, seed + kind.length).map((one) => ({ name, ...one })),
    );
    expect(wrong).toEqual([]);
  },
);

test.each(Object.entries(witnessed).map(([kind, damage]) => ({ kind, damage })))(
  "every golden sheet with a total its units add up to has a finding that names $kind",
  ({ kind, damage }) => {
    const wrong = cases
      .filter(({ draft }) => isWitnessed(draft.joined))
      .flatMap(({ name, grids, draft }) =>
        unsaid(grids, draft, damage, seed + kind.length).map((one) => ({ name, ...one })),
      );
    expect(wrong).toEqual([]);
  },
);

test("the golden sheets give each damage something to work on, and some have a total to be held against", () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  expect(cases.filter(({ draft }) => isWitnessed(draft.joined)).length).toBeGreaterThanOrEqual(8);
});
