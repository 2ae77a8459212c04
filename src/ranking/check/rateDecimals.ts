import type { RawFigure } from "../rawTable";

const most = 9;

/** How many decimals a published rate has in percent: those printed where the cell holds a text, else the fewest that give
 * the number; 9 for a rate that a formula worked out.
 * @param rate the figure of a rate, a share
 * @returns 0 to 9
 * @example rateDecimals({ value: 0.0862, printed: null }) // => 2
 * @example rateDecimals({ value: 0.404, printed: "40,4 %" }) // => 1 */
export function rateDecimals({ value, printed }: Pick<RawFigure, "value" | "printed">): number {
  if (printed !== null) return Math.min(most, /\d[.,](\d+)/.exec(printed)?.[1]?.length ?? 0);
  const percent = (value ?? 0) * 100;
  for (let decimals = 0; decimals < most; decimals++) {
    const one = 10 ** decimals;
    if (Math.abs(Math.round(percent * one) / one - percent) < 1e-10) return decimals;
  }
  return most;
}
