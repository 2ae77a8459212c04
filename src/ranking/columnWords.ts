import { foldText } from "./foldText";

/** What a column of raw counts can hold, as far as its heading tells. "increase" counts only what is new since some day;
 * "other" is known, and of no use to a ranking: a rank, a gap, a note, an area. */
export type ColumnRole =
  | "ordinal"
  | "name"
  | "installs"
  | "increase"
  | "base"
  | "secondBase"
  | "rate"
  | "target"
  | "printed"
  | "date"
  | "owner"
  | "group"
  | "parent"
  | "other";

/** How a heading was understood: 2 where it is a known heading word for word, 1 where it contains one. */
export interface HeadingMatch {
  readonly role: ColumnRole;
  readonly strength: 1 | 2;
}

interface Words {
  readonly role: ColumnRole;
  readonly words: string;
}

/** Headings word for word. */
const whole: readonly Words[] = [
  { role: "ordinal", words: "stt|so tt|tt|so thu tu|thu tu|no|#|ordinal|serial" },
  {
    role: "installs",
    words:
      "luot cai dat|luot cai|cai dat|da cai|so cai|luot tai|tai ve|tai ung dung|bluezone|bluezoner|tai khoan|nguoi dung|so luong|" +
      "installs|install|installations|installed|downloads|downloaded|app users|users|accounts|bluezoners|count",
  },
  {
    role: "base",
    words:
      "dan so|so dan|nhan khau|so nguoi|nguoi dan|cong dan|nguoi truong thanh|mau so|can bo|cong chuc|dang vien|" +
      "population|adult population|base|inhabitants|residents|citizens|adults|people",
  },
  {
    role: "secondBase",
    words:
      "thue bao|thue bao 3g 4g|thue bao smartphone|thue bao dien thoai thong minh|dien thoai thong minh|smartphone|smartphones|" +
      "subscribers|subscriptions|smartphone subscribers",
  },
  {
    role: "date",
    words:
      "ngay|ngay thang|ngay bao cao|ngay cap nhat|ngay so lieu|ngay chot|ngay chot so lieu|den ngay|tinh den ngay|so lieu den ngay|" +
      "thoi diem|thoi gian|thoi diem bao cao|ky bao cao|date|day|report date|reporting date|as of|as of date",
  },
  { role: "rate", words: "ty le|ti le|ty le %|ti le %|%|do phu|rate|coverage|percentage|percent" },
  { role: "increase", words: "tang|tang them|tang giam|tang giam so voi|cai moi|increase|new" },
  { role: "group", words: "nhom|khoi|cum|vung|mien|khu vuc|group|cluster|zone" },
  {
    role: "name",
    words:
      "don vi|ten don vi|don vi hanh chinh|dia phuong|dia ban|ten|ten huyen|ten xa|ten dia phuong|huyen|quan|thi xa|thanh pho|tinh|xa|" +
      "phuong|thi tran|co quan|unit|units|unit name|name|district|districts|district name|province|provinces|commune|communes|ward|" +
      "wards|locality|area|region|city|agency|place|places",
  },
  { role: "other", words: "nam|nu|ma|ho|hang|loai|cap|dvt|tong|cong|rank|place no|code|id|male|female|type|level" },
];

/** Words a heading contains; the first role that has one takes the heading. */
const within: readonly Words[] = [
  { role: "printed", words: "nguyen van|as printed" },
  { role: "owner", words: "phu trach|chu tri|dau moi|chiu trach nhiem|owner|in charge|responsible|focal point" },
  {
    role: "other",
    words: "ghi chu|nguon|don vi tinh|dvt|dien thoai lien he|so dien thoai|dia chi|email|lanh dao|ky ten",
  },
  { role: "other", words: "note|notes|remark|remarks|source|phone|address" },
  { role: "parent", words: "truc thuoc|thuoc huyen|thuoc tinh|thuoc don vi|don vi cap tren|parent" },
  {
    role: "other",
    words: "xep hang|thu hang|can them|con thieu|can de dat|con phai|can dat|so voi|chenh lech|hoan thanh",
  },
  { role: "other", words: "gap|needed|remaining|ranking|change|difference|chua|khong|not" },
  {
    role: "increase",
    words: "tang|giam|tang them|phat sinh|cai moi|cai dat moi|trong ngay|trong tuan|moi ngay|increase|new|daily|weekly",
  },
  { role: "target", words: "chi tieu|muc tieu|target|goal|ke hoach( giao| nam \\d{4})?( ?\\d+)? ?%" },
  { role: "rate", words: "ty le|ti le|do phu|phan tram|%|rate|share|percent|percentage|coverage" },
  {
    role: "installs",
    words:
      "luot cai dat|luot cai|cai dat|da cai|so cai|nguoi cai|may cai|thue bao cai|cai app|cai ung dung|luot tai|da tai|tai ve|" +
      "tai ung dung|bluezone|bluezoner|kich hoat|installs|install|installations|installed|downloads|downloaded|app users|accounts|" +
      "activated|activations|bluezoners",
  },
  {
    role: "secondBase",
    words:
      "thue bao|smartphone|smartphones|dien thoai thong minh|dien thoai di dong|dtdd|dttm|3g|4g|subscribers|subscriptions",
  },
  {
    role: "other",
    words:
      "so ho|ho dan|dien tich|mat do|kinh phi|ngan sach|trieu dong|so tien|households|budget|density|so thon|so xa",
  },
  { role: "other", words: "ma don vi|ma huyen|ma xa|ma tinh|ma so|so huyen|so phuong|so don vi|rank|code" },
  {
    role: "installs",
    words:
      "nguoi da|nguoi dang ky|nguoi dang su dung|nguoi duoc cap|nguoi su dung|nguoi dung|nguoi tham gia|nguoi co tai khoan|" +
      "cong dan da|cong dan dang ky|cong dan dang su dung|cong dan duoc cap|cong dan su dung|cong dan tham gia|cong dan co tai khoan|" +
      "people using|people registered",
  },
  {
    role: "base",
    words:
      "dan so|so dan|nhan khau|so nguoi|nguoi dan|mau so|can bo|cong chuc|vien chuc|cbccvc|dang vien|doan vien|hoi vien|hoc sinh|" +
      "cong dan tu|cong dan du|cong dan tren|nguoi truong thanh|tu \\d+ tuoi|tu du \\d+ tuoi|du \\d+ tuoi|tren \\d+ tuoi|" +
      "population|base|inhabitants|residents|people|eligible|adults|citizens",
  },
  {
    role: "installs",
    words:
      "tai khoan|nguoi dung|nguoi su dung|ung dung|dang ky|so luong|luy ke|ket qua|da thuc hien|users|app|apps|registered|quantity|" +
      "number",
  },
  {
    role: "name",
    words:
      "don vi|ten don vi|don vi hanh chinh|dia phuong|dia ban|ten|huyen|quan|thi xa|thanh pho|tinh|xa|phuong|thi tran|co quan|" +
      "unit|units|unit name|name|district|districts|province|provinces|commune|communes|ward|wards|locality|area|region|city|" +
      "agency|place|places",
  },
  { role: "group", words: "nhom|khoi|cum|vung|mien|khu vuc|group|cluster|zone" },
];

const counted: readonly ColumnRole[] = ["installs", "base", "secondBase"];

const wholes = whole.map(({ role, words }) => ({
  role,
  pattern: new RegExp(`^${counted.includes(role) ? "(so |so luong |tong so |number of )?" : ""}(${words})$`),
}));

/** Levels named one after the other: "Huyện, thị xã, thành phố". */
const levels =
  /^(ten )?((tinh|huyen|quan|thi xa|thanh pho|tp|xa|phuong|thi tran|dac khu|cac|va|district|city|commune|ward|or|and)( |$)){2,}$/;

const withins = within.map(({ role, words }) => ({ role, pattern: new RegExp(`(^| )(${words})( |$)`) }));

/** Every first word of what is known, so that a text without any is passed over at once. */
const firstWords = new Set(
  [...whole, ...within].flatMap(({ words }) => words.split("|").map((said) => said.split(" ")[0])),
);
const prefixes = ["so", "tong", "number"];

const ofTarget = new RegExp(`^(?!chi tieu|muc tieu|target|goal).* (chi tieu|muc tieu|target|goal)( |$)`);

/** Whether a heading is that of households, which are a base where no people or phones are counted beside the installs.
 * @param heading the header cell's text
 * @example isHouseholds("Số hộ gia đình") // => true
 * @example isHouseholds("Số hộ nghèo đã cài đặt") // => false */
export function isHouseholds(heading: string): boolean {
  return /^(tong )?(so )?(luong )?(ho|ho dan|ho gia dinh|ho toan (xa|huyen|tinh)|households|number of households)$/.test(
    foldText(heading),
  );
}

/** What a column holds by its heading, Vietnamese or English, with or without diacritics; null where the heading says
 * nothing known.
 * @param heading the header cell's text
 * @example columnRole("Lượt cài đặt") // => { role: "installs", strength: 2 }
 * @example columnRole("DAN SO (nguoi)") // => { role: "base", strength: 1 }
 * @example columnRole("Tỷ lệ cài đặt trên dân số") // => { role: "rate", strength: 1 }
 * @example columnRole("VNeID") // => null */
export function columnRole(heading: string): HeadingMatch | null {
  const folded = foldText(heading);
  if (!folded.split(" ").some((word) => firstWords.has(word) || prefixes.includes(word))) return null;
  const exact = wholes.find(({ pattern }) => pattern.test(folded));
  if (exact) return { role: exact.role, strength: 2 };
  if (levels.test(folded)) return { role: "name", strength: 2 };
  const found = withins.find(({ pattern }) => pattern.test(folded));
  if (!found) return null;
  return { role: found.role === "target" && ofTarget.test(folded) ? "other" : found.role, strength: 1 };
}
