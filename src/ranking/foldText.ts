/** A text as it is compared with known words: no diacritics, đ as d, small letters, every other sign one space.
 * @param text a heading or label in any writing
 * @example foldText("Dân số (người)") // => "dan so nguoi"
 * @example foldText("Đơn vị:") // => "don vi" */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ\u00D0]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .trim();
}
