import { isHouseholds } from "./columnWords";
import type { HeadedColumn } from "./headedColumns";
import { foldText } from "./foldText";

const takesPart =
  /^so (luong )?\S.* (tham gia|dang ky|da|duoc|su dung|dung|co|dat|kich hoat|cap|nop|ket noi|lap dat|hoan thanh|thuc hien|tiem)( |$)/;
const subscribers = /^(tong )?(so )?(luong )?thue bao( |$)/;
const phones = /(^| )(smartphone|smartphones|thong minh|3g|4g|dien thoai|dtdd|dttm)( |$)/;

/** The column of counts that stands alone beside a base and would be read as a base or passed over elsewhere: plain
 * subscribers beside people, "Số hộ tham gia" beside "Tổng số hộ", "Số học sinh giỏi" beside "Tổng số học sinh".
 * @param headed the columns of a header but those of names, none of which its heading makes the count
 * @param isCounted whether a column holds counts
 * @returns the column; null where there is no base, or more than one column beside it */
export function countBesideBase(
  headed: readonly HeadedColumn[],
  isCounted: (column: HeadedColumn) => boolean,
): HeadedColumn | null {
  const counted = headed.filter((column) => isCounted(column) && (isBaseOrUnknown(column) || isOfHouseholds(column)));
  const [one, other, ...more] = counted;
  if (!one || !other || more.length > 0) return null;
  const found = [
    [one, other],
    [other, one],
  ].flatMap(([part, whole]) => (part && whole && isPartOf(part, whole) ? [part] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isBaseOrUnknown({ role }: HeadedColumn): boolean {
  return role === "base" || role === "secondBase" || role === null;
}

function isOfHouseholds({ text }: HeadedColumn): boolean {
  return /^(tong )?(so )?ho( |$)/.test(foldText(text));
}

function isPartOf(part: HeadedColumn, whole: HeadedColumn): boolean {
  if (whole.role !== "base" && !isHouseholds(whole.text)) return false;
  const [said, all] = [foldText(part.text), foldText(whole.text)];
  if (takesPart.test(said)) return !takesPart.test(all);
  if (part.role === "secondBase") return subscribers.test(said) && !phones.test(said);
  const things = /^tong so (?!dan )(.+)$/.exec(all)?.[1];
  return things !== undefined && said.replace(/^so (luong )?/, "").startsWith(`${things} `);
}
