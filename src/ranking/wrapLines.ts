/** A sentence as lines that fit a width, broken between words; a longer word stays whole.
 * @param text one or more sentences
 * @param width characters a line may have, from 1
 * @returns at least one line
 * @example wrapLines("Dân số năm 2019", 8) // => ["Dân số", "năm 2019"] */
export function wrapLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length === 0 ? [""] : lines;
}
