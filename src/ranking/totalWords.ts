import { foldText } from "./foldText";

const total =
  /^(tong|cong|tong cong|tong so|tc|total|totals|grand total|sum|overall|whole (province|city|district|country))( \d.*| (toan|ca) .*)?$/;
const part =
  /^(sub ?total|(tong|cong|tong cong|total)( (nhom|khoi|muc|phan|cum|group))?( ([a-h]|[ivx]{1,4}|\d{1,2}))+|(tong|cong) (nhom|khoi|muc|phan|cum)( .*)?)$/;
/** Most labels are told from a total by their first letter. */
const maybeTotal = /^[^\p{L}]*[tcsgow]/iu;
const whole = /^(toan|ca) (tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|quoc|nuoc|nganh)( .*)?$/;

/** Whether a label is that of a total row: "Tổng cộng", "Toàn tỉnh", "Cộng", "Tổng số", "TC", "Total" and their like;
 * a corporation ("Tổng công ty …") is a unit.
 * @param label the text in the row's name cell
 * @example isTotalLabel("TỔNG CỘNG:") // => true
 * @example isTotalLabel("Cộng nhóm A") // => true
 * @example isTotalLabel("Tổng công ty Điện lực") // => false */
export function isTotalLabel(label: string): boolean {
  if (!maybeTotal.test(label)) return false;
  const folded = foldText(label);
  return total.test(folded) || whole.test(folded) || part.test(folded);
}

/** Whether a label is that of a total of some units among others: "Cộng A", "Cộng nhóm I", "Subtotal".
 * @param label the text in the row's name cell
 * @example isPartLabel("Cộng nhóm I") // => true
 * @example isPartLabel("Tổng cộng") // => false */
export function isPartLabel(label: string): boolean {
  const folded = foldText(label);
  return part.test(folded) && !/^tong cong/.test(folded);
}

/** Whether a label opens a note under a table: "Nguồn: …", "Ghi chú: …", "Note: …", or a mark such as "*" and "(1)".
 * @param label the text in the row's name cell
 * @example isNoteLabel("Nguồn: Sở Thông tin và Truyền thông") // => true
 * @example isNoteLabel("Huyện Vị Thủy") // => false */
export function isNoteLabel(label: string): boolean {
  return (
    /^(\*|\(|\[)/.test(label.trim()) || /^(nguon|ghi chu|luu y|note|notes|source|sources)( |$)/.test(foldText(label))
  );
}

/** Whether a text is that of whoever signs under a table: "Người lập biểu", "KT. GIÁM ĐỐC", "Nơi nhận:".
 * @param label the text in the row's name cell
 * @example isSignature("NGƯỜI LẬP BẢNG") // => true
 * @example isSignature("Huyện Vị Thủy") // => false */
export function isSignature(label: string): boolean {
  return /^((kt|tm|tl|tuq) )?(nguoi (lap|tong hop|bao cao|ky)|giam doc|pho giam doc|chu tich|pho chu tich|thu truong|truong phong|noi nhan|ke toan|prepared by|approved by)( |$)/.test(
    foldText(label),
  );
}
