/** A pasted text in the one form it is read in, with the way back to the characters it was pasted as. */
export interface ProseText {
  readonly original: string;
  /** Composed letters, one kind of space, dash and quotation mark, no invisible signs. */
  readonly plain: string;
  /** Where each character of `plain` begins in `original`, and one more for the end. */
  readonly origins: readonly number[];
}

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

function plainSign(cluster: string): string {
  return cluster
    .normalize("NFC")
    .replace(invisible, "")
    .replace(/[\r\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\S\n\t]/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02BC`\u00B4]/g, "'")
    .replace(/[\u201C\u201D\u00AB\u00BB]/g, '"')
    .replace(/Ð/g, "Đ");
}

/** A pasted text in the form it is read in: whatever typed it, equal texts become equal.
 * @param original as pasted
 * @example proseText("Vị\u00A0Thuỷ – 7.600").plain // => "Vị Thuỷ - 7.600"
 * @example proseText("o\u0302 to\u0302").origins // => [0, 2, 3, 4, 6] */
export function proseText(original: string): ProseText {
  let plain = "";
  const origins: number[] = [];
  for (const { 0: cluster, index } of original.matchAll(/\r\n|\P{M}\p{M}*|\p{M}+/gu)) {
    const sign = plainSign(cluster === "\r\n" ? "\n" : cluster);
    for (let unit = 0; unit < sign.length; unit++) origins.push(index);
    plain += sign;
  }
  return { original, plain, origins: [...origins, original.length] };
}

/** The place in the pasted text of a stretch of its plain form.
 * @param text a text as `proseText` gives it
 * @param start first character in `plain`
 * @param end after the last character in `plain`
 * @example originalSpan(proseText("o\u0302 to\u0302"), 0, 1) // => { start: 0, end: 2 } */
export function originalSpan(text: ProseText, start: number, end: number): { start: number; end: number } {
  return { start: text.origins[start] ?? 0, end: text.origins[end] ?? text.original.length };
}
