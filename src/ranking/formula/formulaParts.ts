/** A stretch of a formula: a text literal, a name in apostrophes, or anything else. */
export interface FormulaPart {
  readonly kind: "literal" | "quoted" | "plain";
  readonly text: string;
}

const stretch = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g;

/** A formula cut where a text literal or a name in apostrophes begins and ends, so that a word inside either is not taken
 * for a function or a reference; the parts joined again are the formula.
 * @param formula with its "="
 * @example formulaParts('="C5"&B1') // => [{ kind: "plain", text: "=" }, { kind: "literal", text: '"C5"' }, { kind: "plain", text: "&B1" }] */
export function formulaParts(formula: string): readonly FormulaPart[] {
  return (formula.match(stretch) ?? []).map((text) => ({
    kind: text.startsWith('"') ? "literal" : text.startsWith("'") ? "quoted" : "plain",
    text,
  }));
}
