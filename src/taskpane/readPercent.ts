import type { FigureStyle } from "../locales/figureStyle";

const percentForm = /^(\d{1,3})(?:([^\d\s%])(\d{1,4}))?\s*%?$/;

/** Digits behind a sign between thousands. */
const groupDigits = 3;

/** The share a typed percentage stands for, exact to a millionth. Decimals stand after the user's own decimal sign; after
 * the other of comma and point too, unless exactly three digits follow, which would be thousands.
 * @param text what stands in the field: above 0 and at most 100, with or without "%"
 * @param style how the user's Excel writes figures
 * @returns a share above 0 and up to 1, or null where the text is none
 * @example readPercent("32,5", { decimal: ",", group: ".", day: "d/M/yyyy" }) // => 0.325 */
export function readPercent(text: string, { decimal }: FigureStyle): number | null {
  const [, whole, sign, decimals = ""] = percentForm.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const isOther = sign !== undefined && sign !== decimal;
  if (isOther && (!/^[.,]$/.test(sign) || decimals.length === groupDigits)) return null;
  const millionths = Number(whole) * 10_000 + Number(decimals.padEnd(4, "0"));
  return millionths > 0 && millionths <= 1_000_000 ? millionths / 1_000_000 : null;
}
