/** A text as a formula writes it: in quotation marks, its own doubled.
 * @param text any text
 * @returns the literal
 * @see ECMA-376 part 1, 18.17.2.2
 * @example textLiteral('Tổ "An toàn"') // => '"Tổ ""An toàn"""' */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The text that a literal of a formula stands for.
 * @param literal in quotation marks; the last may be missing while it is typed
 * @returns the text
 * @example textIn('"Tổ ""An toàn"""') // => 'Tổ "An toàn"' */
export function textIn(literal: string): string {
  return literal.replace(/^"|"$/g, "").replaceAll('""', '"');
}
