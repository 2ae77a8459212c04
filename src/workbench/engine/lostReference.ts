const lost = /(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?#REF!(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)?/uy;

/** The reference at a place of a formula that has lost its cells, as Excel writes it: "Sheet2!#REF!" where cells of another
 * sheet were deleted, "#REF!A1" where the sheet was.
 * @param formula its text
 * @param index where the reference would begin
 * @returns its text; null where none begins there
 * @see ECMA-376 part 1, 18.17.2.3
 * @example lostReference("=1+Sheet2!#REF!", 3) // => "Sheet2!#REF!" */
export function lostReference(formula: string, index: number): string | null {
  lost.lastIndex = index;
  return lost.exec(formula)?.[0] ?? null;
}
