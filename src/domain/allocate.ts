import { count, type Count } from "./count";
import { fail, ok, type Result } from "./failure";
import { wholeWeights } from "./wholeWeights";

/** A total split by weights into whole numbers that add up to it exactly, by the largest remainder: each gets ⌊total × weight / weights⌋,
 * and what is left goes one each to the largest remainders, ties to the larger weight, then to the first listed.
 * @param total what is split, a whole number from 0
 * @param weights finite numbers from 0, not all 0; a weight of 0 gets nothing beyond the floor
 * @param floor what each gets first, a whole number from 0; the rest is split by weight
 * @returns one count for each weight; or "not-a-number", "negative", "no-weight" where all are 0 or none is given,
 * or "floor-too-high" where the floors alone pass the total
 * @see measures 3.11
 * @example allocate(10, [1, 1, 1], 0) // => { ok: true, value: [4, 3, 3] }
 * @example allocate(10, [3, 1, 0], 1) // => { ok: true, value: [6, 3, 1] }
 * @example allocate(10, [0, 0], 0) // => { ok: false, failure: "no-weight" } */
export function allocate(total: Count, weights: readonly number[], floor: Count): Result<Count[]> {
  if (!weights.every(Number.isFinite)) return fail("not-a-number");
  if (weights.some((weight) => weight < 0)) return fail("negative");
  if (!weights.some((weight) => weight > 0)) return fail("no-weight");
  const rest = BigInt(total) - BigInt(floor) * BigInt(weights.length);
  if (rest < 0n) return fail("floor-too-high");
  const parts = largestRemainder(rest, wholeWeights(weights));
  const counts: Count[] = [];
  for (const part of parts) {
    const whole = count(Number(part) + floor);
    if (!whole.ok) return whole;
    counts.push(whole.value);
  }
  return ok(counts);
}

function largestRemainder(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((running, weight) => running + weight, 0n);
  const parts = weights.map((weight) => (total * weight) / sum);
  const left = total - parts.reduce((running, part) => running + part, 0n);
  weights
    .map((weight, index) => ({ weight, index, remainder: (total * weight) % sum }))
    .sort((a, b) => descending(a.remainder, b.remainder) || descending(a.weight, b.weight))
    .slice(0, Number(left))
    .forEach(({ index }) => (parts[index] = (parts[index] ?? 0n) + 1n));
  return parts;
}

function descending(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}
