const percentForm = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/;

/** The share a typed percentage stands for, exact to a millionth; decimals after a comma or a point.
 * @param text what stands in the field: above 0 and at most 100, with or without "%"
 * @returns a share above 0 and up to 1, or null where the text is none
 * @example readPercent("32,5") // => 0.325 */
export function readPercent(text: string): number | null {
  const match = percentForm.exec(text.trim());
  if (!match) return null;
  const millionths = Number(match[1]) * 10_000 + Number((match[2] ?? "").padEnd(4, "0"));
  return millionths > 0 && millionths <= 1_000_000 ? millionths / 1_000_000 : null;
}
