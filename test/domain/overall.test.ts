import { fail, ok } from "../../src/domain/failure";
import { overall } from "../../src/domain/overall";
import { counted } from "../helpers/counted";

const unit = (installs: number | null, base: number | null) => ({
  installs: installs === null ? null : counted(installs),
  base: base === null ? null : counted(base),
});

test("overall(units) adds installs and bases, it does not average rates", () => {
  expect(overall([unit(1, 10), unit(90, 100)])).toEqual(ok({ installs: 91, base: 110, reported: 2, listed: 2 }));
});

test("overall(units) leaves out a unit without a report, with its base", () => {
  const units = [unit(8, 10), unit(null, 500), unit(7, null), unit(null, null), unit(3, 0)];
  expect(overall(units)).toEqual(ok({ installs: 8, base: 10, reported: 1, listed: 5 }));
});

test("overall([]) is nothing of nothing", () => {
  expect(overall([])).toEqual(ok({ installs: 0, base: 0, reported: 0, listed: 0 }));
});

test("overall(units) refuses a sum that can't be held exactly", () => {
  const half = 5_000_000_000_000_000;
  expect(overall([unit(half, half), unit(half, half)])).toEqual(fail("too-large"));
  expect(overall([unit(1, half), unit(1, half)])).toEqual(fail("too-large"));
});
