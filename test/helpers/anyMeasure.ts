import fc from "fast-check";
import type { Count } from "../../src/domain/count";
import { lastDay, type Day } from "../../src/domain/excelDay";
import { millionthsInOne, type Target } from "../../src/domain/target";

/** Any count there is, small ones often. */
export const anyCount = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.maxSafeNat()) as fc.Arbitrary<Count>;

/** A count of people as large as a province's. */
export const anyPeople = fc.integer({ min: 1, max: 10_000_000 }) as fc.Arbitrary<Count>;

/** Any day Excel can show. */
export const anyDay = fc.integer({ min: 0, max: lastDay }) as fc.Arbitrary<Day>;

/** Any target. */
export const anyTarget = fc.integer({ min: 0, max: millionthsInOne }) as fc.Arbitrary<Target>;
