import { fail, ok } from "../../src/domain/failure";
import { reportFacts, type ReportQuestion } from "../../src/domain/reportFacts";
import { counted, targeted, valueOf } from "../helpers/counted";
import { onDay } from "../helpers/onDay";

const units = (...installs: (number | null)[]) =>
  installs.map((count, index) => ({
    name: String.fromCharCode(65 + index),
    installs: count === null ? null : counted(count),
  }));

const asked = (more: Partial<ReportQuestion>): ReportQuestion => ({
  units: units(13200, 10000, 3700),
  asOf: onDay("16/8/2020"),
  base: null,
  target: targeted(0.3),
  deadline: null,
  rank: null,
  of: null,
  rankBefore: null,
  ...more,
});

test("reportFacts(question) is silent about what nobody gave", () => {
  expect(reportFacts(asked({}))).toEqual(
    ok({
      asOf: 44059,
      total: 26900,
      reported: 3,
      listed: 3,
      most: { installs: 13200, names: ["A"] },
      next: { installs: 10000, names: ["B"] },
      fewest: { installs: 3700, names: ["C"] },
      progress: null,
      deadline: null,
      standing: null,
    }),
  );
});

test("reportFacts(Hậu Giang) has the share, the gap, the pace to 30 August and the place gained", () => {
  const question = asked({
    units: units(63163),
    base: counted(733017),
    deadline: onDay("30/8/2020"),
    rank: 49,
    of: counted(63),
    rankBefore: 50,
  });
  const facts = valueOf(reportFacts(question));
  expect(facts.progress?.coverage).toBeCloseTo(0.0861685, 7);
  expect(facts.progress?.gap).toBe(156743);
  expect(facts.deadline).toEqual({ day: onDay("30/8/2020"), daysLeft: 14, pace: ok(11196) });
  expect(facts.standing).toEqual({ rank: 49, of: 63, change: 1 });
});

test("reportFacts(question) names all units of a tie, and nobody twice", () => {
  const facts = valueOf(reportFacts(asked({ units: units(5, 9, 9, 5) })));
  expect(facts.most).toEqual({ installs: 9, names: ["B", "C"] });
  expect(facts.next).toBeNull();
  expect(facts.fewest).toEqual({ installs: 5, names: ["A", "D"] });
  expect(valueOf(reportFacts(asked({ units: units(5, 5) }))).fewest).toBeNull();
});

test("reportFacts(question) says how many units reported, and takes no report for 0", () => {
  const facts = valueOf(reportFacts(asked({ units: units(5, null, 7) })));
  expect([facts.reported, facts.listed, facts.total]).toEqual([2, 3, 12]);
  expect(facts.fewest).toEqual({ installs: 5, names: ["A"] });
});

test("reportFacts(question) is overdue once the deadline has come with the target open", () => {
  const question = asked({ base: counted(733017), deadline: onDay("16/8/2020") });
  expect(valueOf(reportFacts(question)).deadline).toEqual({
    day: onDay("16/8/2020"),
    daysLeft: 0,
    pace: fail("overdue"),
  });
});

test("reportFacts(question) has no pace for a deadline without a base", () => {
  expect(valueOf(reportFacts(asked({ deadline: onDay("30/8/2020") }))).deadline).toBeNull();
});

test("reportFacts(question) with a place but none before has no change to tell", () => {
  expect(valueOf(reportFacts(asked({ rank: 49 }))).standing).toEqual({ rank: 49, of: null, change: null });
});

test.each([
  [{ units: [] }, "nothing-counted"],
  [{ units: units(null, null) }, "nothing-counted"],
  [{ base: counted(0) }, "zero-base"],
  [{ rank: 64, of: counted(63) }, "no-place"],
  [{ rank: 0, rankBefore: 50 }, "no-place"],
  [{ rank: -1 }, "negative"],
  [{ units: units(Number.MAX_SAFE_INTEGER, 1) }, "too-large"],
])("reportFacts(%j) is refused: %s", (more, failure) => {
  expect(reportFacts(asked(more))).toEqual(fail(failure));
});
