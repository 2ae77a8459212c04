/** Weights in their own proportions as whole numbers: all multiplied by the least power of ten that leaves no decimals.
 * 1.15 and 1 become 115 and 100, read as the decimals a person typed and not as their binary neighbours.
 * @param weights finite numbers from 0
 * @returns whole numbers in the same proportions
 * @example wholeWeights([1.15, 1]) // => [115n, 100n]
 * @example wholeWeights([733017, 0]) // => [733017n, 0n] */
export function wholeWeights(weights: readonly number[]): bigint[] {
  if (weights.every(Number.isSafeInteger)) return weights.map(BigInt);
  const decimals = weights.map(decimalOf);
  const least = decimals.reduce((lowest, { exponent }) => Math.min(lowest, exponent), 0);
  return decimals.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - least));
}

function decimalOf(value: number): { digits: bigint; exponent: number } {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
