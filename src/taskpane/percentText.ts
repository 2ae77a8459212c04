import { formatNumber } from "../locales/sentences";
import type { Voice } from "../locales/voice";

/** Decimals of a percentage that a target can have. */
const mostDecimals = 4;

/** A share as a person types it in percent: no trailing zeros, no more decimals than it has.
 * @param share from 0 to 1
 * @example percentText(0.325, "vi") // => "32,5" */
export function percentText(share: number, voice: Voice): string {
  return formatNumber(share * 100, voice, 0, mostDecimals);
}
