/** A text inside a formula: in quotation marks, its own doubled.
 * @param text any text
 * @example textInFormula('xã "A"') // => '"xã ""A"""' */
export function textInFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A text as a cell of a plan, where a leading "=" would make it a formula: marked by an apostrophe, as in Excel.
 * @param text any text
 * @example sheetText("Dân số") // => "Dân số"
 * @example sheetText("=A1") // => "'=A1" */
export function sheetText(text: string): string {
  return /^'*=/.test(text) ? `'${text}` : text;
}

/** Headings that are all different, as a table wants them: a later twin gets its number, a blank one stays with its substitute.
 * @param headings in the order of the columns
 * @example distinctHeadings(["Số", "Hạng", "số"]) // => ["Số", "Hạng", "số (2)"] */
export function distinctHeadings(headings: readonly string[]): string[] {
  const seen = new Set<string>();
  return headings.map((heading) => {
    let distinct = heading;
    for (let twin = 2; seen.has(distinct.toLowerCase()); twin++) distinct = `${heading} (${twin})`;
    seen.add(distinct.toLowerCase());
    return distinct;
  });
}
