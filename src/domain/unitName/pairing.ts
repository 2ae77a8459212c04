import type { DoubtReason, SureReason } from "./unitOutcome";

/** What is known of a unit of one column: the place of its unit in the other, or the places it may have; undefined where
 * there is none. */
export type Pairing =
  | { readonly kind: "matched"; readonly place: number; readonly reason: SureReason }
  | { readonly kind: "listed"; readonly place: number; readonly reason: "kind changed" }
  | { readonly kind: "proposed"; readonly place: number; readonly reason: DoubtReason }
  | { readonly kind: "ambiguous"; readonly places: readonly number[] }
  | undefined;
