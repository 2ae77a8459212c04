/** Why two names are taken for one unit without asking. */
export type SureReason = "same name" | "other spelling" | "kind missing" | "marks missing" | "user's alias";

/** Why two names may be one unit, to be confirmed by a person. */
export type DoubtReason = "marks differ" | "sounds alike" | "letters differ" | "part of the name" | "abbreviated";

/** What became of a name: matched with a row of the other column; matched, but listed for a glance since its kind has changed;
 * proposed, not matched; hit more than once, to be asked; found nowhere; or no name at all. Rows count from 0. */
export type UnitOutcome =
  | { readonly kind: "matched"; readonly row: number; readonly reason: SureReason }
  | { readonly kind: "listed"; readonly row: number; readonly reason: "kind changed" }
  | { readonly kind: "proposed"; readonly row: number; readonly reason: DoubtReason }
  | { readonly kind: "ambiguous"; readonly rows: readonly number[] }
  | { readonly kind: "unmatched" }
  | { readonly kind: "blank" };
