import type { ProseToken } from "./proseToken";

/** A unit's name as it is put in a cell: the words as printed with single spaces, the first with a capital, an
 * abbreviation with its stop.
 * @param tokens of the name, its kind among them */
export function nameText(tokens: readonly ProseToken[]): string {
  const text = tokens.reduce((name, token, index) => {
    const gap = index > 0 && token.start > (tokens[index - 1]?.end ?? 0) ? " " : "";
    return `${name}${gap}${token.text}${token.end - token.start > token.text.length ? "." : ""}`;
  }, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
