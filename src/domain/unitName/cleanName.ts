import { repairText } from "./repairText";

/** A name as a careful hand would have typed it: repaired, composed, single spaces, one kind of hyphen and apostrophe, and
 * without what does not belong to it: a number or bullet in front, a footnote mark or a stop behind.
 * @param raw a cell's text
 * @returns the name, capitals kept; "" for a text with nothing in it
 * @see unit names, rules 0 and 1
 * @example cleanName("12. Huyện  Vũng Liêm (1)") // => "Huyện Vũng Liêm"
 * @example cleanName("Phan Rang – Tháp Chàm") // => "Phan Rang-Tháp Chàm" */
export function cleanName(raw: string): string {
  return repairText(raw)
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, "")
    .replace(/\s*[-\u2010-\u2015\u2212]\s*/g, "-")
    .replace(/\\?[\u2018\u2019\u02BC`\u00B4']/g, "'")
    .replace(/Ð/g, "Đ")
    .replace(/ð/g, "đ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:[-+•*]\s?|\d{1,4}[.)]\s?(?=\p{L}))+/u, "")
    .replace(/(?:[*¹²³⁴.,;:]|\s?[([]\d{1,2}[)\]]|\s)+$/, "");
}
