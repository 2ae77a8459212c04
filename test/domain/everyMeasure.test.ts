import fc from "fast-check";
import { allocate } from "../../src/domain/allocate";
import { calendarDate } from "../../src/domain/calendarDate";
import { count } from "../../src/domain/count";
import { countPhrase } from "../../src/domain/countPhrase";
import { countRange } from "../../src/domain/countRange";
import { coverage } from "../../src/domain/coverage";
import { dayOfDate } from "../../src/domain/dayOfDate";
import { excelDay } from "../../src/domain/excelDay";
import { gapToTarget } from "../../src/domain/gapToTarget";
import { impliedBase } from "../../src/domain/impliedBase";
import { overall } from "../../src/domain/overall";
import { pace } from "../../src/domain/pace";
import { paceNeeded } from "../../src/domain/paceNeeded";
import { placeOrder } from "../../src/domain/placeOrder";
import { placesAmong } from "../../src/domain/placesAmong";
import { projected } from "../../src/domain/projected";
import { rank } from "../../src/domain/rank";
import { rankChange } from "../../src/domain/rankChange";
import { rankCoverage } from "../../src/domain/rankCoverage";
import { rankingTable } from "../../src/domain/rankingTable";
import { readCount } from "../../src/domain/readCount";
import { reportFacts } from "../../src/domain/reportFacts";
import { surplus } from "../../src/domain/surplus";
import { target } from "../../src/domain/target";
import { targetCount } from "../../src/domain/targetCount";
import { targetDate } from "../../src/domain/targetDate";
import { tieRule, type TieRule } from "../../src/domain/tieRule";
import { toOvertake } from "../../src/domain/toOvertake";
import { anyCount, anyDay, anyTarget } from "../helpers/anyMeasure";
import { propertyRuns } from "../helpers/propertyRuns";

const anyNumber = fc.oneof(fc.double(), fc.integer());
const anyText = fc.string({ unit: "binary" });
const anyPlace = fc.option(anyNumber);
const anyReported = fc.record({ installs: fc.option(anyCount), base: fc.option(anyCount) });
const anyTallies = fc.array(fc.record({ installs: anyCount, base: anyCount }));
const anyRule = fc.constantFrom<TieRule>("competition", "dense", "average");
const anyOrder = fc.constantFrom("highest-first" as const, "lowest-first" as const);
const anyEntry = fc.record({
  name: anyText,
  installs: fc.option(anyCount),
  base: fc.option(anyCount),
  before: fc.option(anyReported),
});
const anyQuestion = fc.record({
  units: fc.array(fc.record({ name: anyText, installs: fc.option(anyCount) })),
  asOf: anyDay,
  base: fc.option(anyCount),
  target: anyTarget,
  deadline: fc.option(anyDay),
  rank: anyPlace,
  of: fc.option(anyCount),
  rankBefore: anyPlace,
});

/** Every number inside a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** A measure tried on any input of the types it declares. */
const tried = <Inputs extends [unknown, ...unknown[]]>(
  measure: (...inputs: Inputs) => unknown,
  ...inputs: { [Index in keyof Inputs]: fc.Arbitrary<Inputs[Index]> }
) => ({
  name: measure.name,
  run: () => {
    const property = fc.property(fc.tuple<Inputs>(...inputs), (given) => {
      expect(numbersIn(measure(...given)).filter((number) => !Number.isFinite(number))).toEqual([]);
    });
    fc.assert(property, propertyRuns);
  },
});

test.each([
  tried(count, anyNumber),
  tried(target, anyNumber),
  tried(excelDay, anyNumber),
  tried(calendarDate, anyDay),
  tried(dayOfDate, fc.record({ year: anyNumber, month: anyNumber, day: anyNumber })),
  tried(coverage, anyCount, anyCount),
  tried(targetCount, anyCount, anyTarget),
  tried(gapToTarget, anyCount, anyCount, anyTarget),
  tried(surplus, anyCount, anyCount, anyTarget),
  tried(pace, anyCount, anyDay, anyCount, anyDay),
  tried(paceNeeded, anyCount, anyCount, anyDay, anyDay, anyTarget),
  tried(projected, anyCount, anyDay, anyCount, anyDay, anyDay),
  tried(targetDate, anyCount, anyDay, anyCount, anyDay, anyCount, anyTarget),
  tried(tieRule, anyNumber),
  tried(placeOrder, anyNumber),
  tried(placesAmong, fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), anyOrder, anyRule),
  tried(rank, anyNumber, fc.constant(new Map([[1, 1]]))),
  tried(rankCoverage, anyTallies, anyOrder, anyRule),
  tried(rankChange, anyPlace, anyPlace),
  tried(toOvertake, anyCount, anyCount, anyCount, anyCount),
  tried(rankingTable, fc.array(anyEntry), anyTarget),
  tried(overall, fc.array(anyReported)),
  tried(allocate, anyCount, fc.array(anyNumber), anyCount),
  tried(impliedBase, anyCount, anyNumber, anyNumber),
  tried(readCount, anyText),
  tried(countRange, anyText),
  tried(countPhrase, anyCount, anyNumber, fc.constantFrom("vi", "en")),
  tried(reportFacts, anyQuestion),
])("$name(…) answers for any input of the types it declares, and never with NaN or Infinity", ({ run }) => {
  run();
});
