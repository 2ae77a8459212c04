import { allocate } from "../domain/allocate";
import { count } from "../domain/count";
import { answer } from "./answer";
import { counts, numbers, options } from "./cellArguments";
import { measureError } from "./cellError";
import type { Cell } from "./toCells";
import { allValues, oneValue } from "./wholeArguments";

/** The answer of ALLOCATE: a total split by weights, beside the weights.
 * @param total what is split, one cell as Excel handed it over
 * @param weights of the units, a range
 * @param floor what each gets first, one cell; 0 where left out
 * @returns whole numbers in the shape of the weights
 * @throws CustomFunctions.Error where an argument can't be taken or the total can't be split so */
export function allocateCells(total: unknown, weights: unknown, floor: unknown): Cell[][] {
  return answer(() => {
    const whole = oneValue(counts("total", total));
    const byWeight = numbers("weights", weights);
    const parts = allocate(whole, allValues(byWeight), oneValue(options("floor", floor, 0, count)));
    if (!parts.ok) return [[measureError(parts.failure)]];
    const width = byWeight.rows[0]?.length ?? 1;
    return byWeight.rows.map((_, row) => parts.value.slice(row * width, (row + 1) * width));
  });
}
