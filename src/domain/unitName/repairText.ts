import { repairMojibake } from "./repairMojibake";
import { repairTcvn3 } from "./repairTcvn3";

/** A text that came through a wrong encoding or an old font, as it was meant. Goes before any other cleaning: a sign that
 * looks like dirt is a letter in such a text.
 * @param text any text; a sound one comes back as it is
 * @returns the text in ordinary letters
 * @see unit names, rule 0
 * @example repairText("B×nh D\u00AD¬ng") // => "Bình Dương"
 * @example repairText("Thanh HÃ³a") // => "Thanh Hóa" */
export function repairText(text: string): string {
  return /[\u0080-\u00FF]/.test(text) ? repairTcvn3(repairMojibake(text)) : text;
}
