import { foldText } from "./foldText";

const signs = /^[\s\-\u2010-\u2015\u2212.…_]+$/u;
const words =
  /^(chua (co )?(so lieu|bao cao|thong ke|tong hop|cap nhat)|chua (gui|nop)( bao cao| so lieu)?|chua co|khong (co )?(so lieu|bao cao)|not (yet )?(reported|available)|no (report|data)( yet)?|n a|na|pending|missing)$/;

/** Whether a text in a cell of counts says that there is none: "chưa báo cáo", "không có số liệu", "-", "…", "n/a". Such a cell
 * is as good as blank: missing, which is not zero.
 * @param text what the cell holds
 * @example saysNotReported("Chưa báo cáo") // => true
 * @example saysNotReported("–") // => true
 * @example saysNotReported("không") // => false */
export function saysNotReported(text: string): boolean {
  return signs.test(text) || words.test(foldText(text));
}
