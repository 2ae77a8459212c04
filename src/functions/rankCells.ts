import { ok, type Result } from "../domain/failure";
import { placeOrder, type PlaceOrder } from "../domain/placeOrder";
import { placesAmong } from "../domain/placesAmong";
import { rank } from "../domain/rank";
import { rankCoverage } from "../domain/rankCoverage";
import { tieRule, type TieRule } from "../domain/tieRule";
import { allTallies } from "./allTallies";
import { answer } from "./answer";
import { cellRows, numbers, options } from "./cellArguments";
import { argumentError, measureError } from "./cellError";
import { cellwise } from "./cellwise";
import { keepResults } from "./keepResults";
import type { Cell } from "./toCells";
import { allValues, oneValue } from "./wholeArguments";

const keptPlaces = keepResults<ReadonlyMap<number, number>>();
const keptRanks = keepResults<readonly Result<number>[]>();

/** The answer of RANK: the place of each value among all of a range, which is sorted once for all formulas over it.
 * @param value what to rank, as Excel handed it over
 * @param among the range to rank among
 * @param order 0 or left out: highest first; another number: lowest first
 * @param ties 0 or left out competition, 1 dense, 2 average
 * @returns places in the shape of value
 * @throws CustomFunctions.Error where the whole result is one error */
export function rankCells(value: unknown, among: unknown, order: unknown, ties: unknown): Cell[][] {
  return answer(() => {
    const column = numbers("among", among);
    const [first, rule] = ranking(order, ties);
    const places = keptPlaces(`${first} ${rule}`, column.rows, () => placesAmong(allValues(column), first, rule));
    const values = numbers("value", value);
    const placeOf = (cell: unknown) => {
      const number = values.read(cell);
      if (typeof number !== "number") return number;
      const place = rank(number, places);
      return place.ok ? place.value : argumentError(place.failure, "value", number);
    };
    return cellwise(ok<number>, "General", { ...values, read: placeOf });
  });
}

/** The answer of RANK_COVERAGE: places by exact fraction, beside the units.
 * @param installs of the units, as Excel handed them over
 * @param base of the units, a range of the same shape
 * @param order 0 or left out: highest first; another number: lowest first
 * @param ties 0 or left out competition, 1 dense, 2 average
 * @returns places in the shape of the ranges
 * @throws CustomFunctions.Error where the whole result is one error */
export function rankCoverageCells(installs: unknown, base: unknown, order: unknown, ties: unknown): Cell[][] {
  return answer(() => {
    const tallies = allTallies(installs, base);
    const [first, rule] = ranking(order, ties);
    const contents = [tallies.flatMap((tally) => [tally.installs, tally.base])];
    const places = keptRanks(`${first} ${rule}`, contents, () => rankCoverage(tallies, first, rule));
    const cells = places.map((place) => (place.ok ? place.value : measureError(place.failure)));
    const rows = cellRows(installs);
    const width = rows[0]?.length ?? 1;
    return rows.map((_, row) => cells.slice(row * width, (row + 1) * width));
  });
}

function ranking(order: unknown, ties: unknown): [PlaceOrder, TieRule] {
  const orders = options("order", order, 0, (option) => ok(placeOrder(option)));
  return [oneValue(orders), oneValue(options("ties", ties, 0, tieRule))];
}
