/** A part of a whole as a fraction: 0.3 is 30%. */
export type Share = number & { readonly unit: "share" };

/** A fraction marked as a share, so that it can't be mistaken for a count or a percentage.
 * @param fraction 0.3 for 30%; may pass 1
 * @returns the same number as a share
 * @example share(0.3) // => 0.3 */
export function share(fraction: number): Share {
  return fraction as Share;
}
