import { foldText } from "./foldText";

/** What a column of raw counts can hold, as far as its heading tells. */
export type ColumnRole = "ordinal" | "name" | "installs" | "base";

/** How a heading was understood: 2 where it is a known heading word for word, 1 where it contains one. */
export interface HeadingMatch {
  readonly role: ColumnRole;
  readonly strength: 1 | 2;
}

const derived =
  "ty le|ti le|do phu|phan tram|%|xep hang|thu hang|hang|chi tieu|muc tieu|can them|con thieu|can de dat|nguyen van|ghi chu|" +
  "rate|share|percent|percentage|coverage|rank|place|target|gap|needed|as printed|note|notes|remark|remarks";

const known: readonly { readonly role: ColumnRole; readonly words: string }[] = [
  { role: "ordinal", words: "stt|so tt|tt|so thu tu|thu tu|no|#|ordinal|serial" },
  {
    role: "installs",
    words:
      "luot cai dat|luot cai|cai dat|da cai|so cai|luot tai|tai ve|tai ung dung|bluezone|tai khoan|" +
      "installs|install|installations|installed|downloads|downloaded|app users|accounts",
  },
  {
    role: "base",
    words:
      "dan so|so dan|nhan khau|so nguoi|nguoi dan|mau so|thue bao|dien thoai thong minh|can bo|cong chuc|dang vien|" +
      "population|base|inhabitants|residents|people|subscribers|subscriptions|smartphones",
  },
  {
    role: "name",
    words:
      "don vi|ten don vi|don vi hanh chinh|dia phuong|dia ban|ten|huyen|quan|thi xa|thanh pho|tinh|xa|phuong|thi tran|co quan|" +
      "unit|units|unit name|name|district|districts|province|commune|ward|locality|area|region|city|agency|place|places",
  },
];

const derivedWithin = new RegExp(`(^| )(${derived})( |$)`);

const patterns = known.map(({ role, words }) => ({
  role,
  whole: new RegExp(`^(so |so luong |tong so |number of )?(${words})$`),
  within: new RegExp(`(^| )(${words})( |$)`),
}));

/** What a column holds by its heading, Vietnamese or English, with or without diacritics; null where the heading says
 * nothing known, or names something worked out from counts, such as a rate or a rank.
 * @param heading the header cell's text
 * @example columnRole("Lượt cài đặt") // => { role: "installs", strength: 2 }
 * @example columnRole("DAN SO (nguoi)") // => { role: "base", strength: 1 }
 * @example columnRole("Tỷ lệ cài đặt trên dân số") // => null */
export function columnRole(heading: string): HeadingMatch | null {
  const folded = foldText(heading);
  const exact = patterns.find(({ whole }) => whole.test(folded));
  if (exact) return { role: exact.role, strength: 2 };
  if (derivedWithin.test(folded)) return null;
  const within = patterns.find(({ role, within }) => role !== "ordinal" && within.test(folded));
  return within ? { role: within.role, strength: 1 } : null;
}
