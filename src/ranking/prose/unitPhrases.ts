import { unitTypes, type UnitType } from "../../domain/unitName/unitType";
import { unmarked } from "../../domain/unitName/unmarked";
import { phrases } from "./phrases";

/** The kinds of unit by their words, with and without marks. */
export const typeWords: ReadonlyMap<string, UnitType> = new Map(
  unitTypes.flatMap((type) => [[type, type] as const, [unmarked(type), type] as const]),
);

/** The kinds of unit by their abbreviations; those of one letter count with a stop only. */
export const shortTypes: ReadonlyMap<string, UnitType> = new Map([
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["tt", "thị trấn"],
  ["q", "quận"],
  ["h", "huyện"],
  ["p", "phường"],
  ["x", "xã"],
  ["t", "tỉnh"],
]);

/** English words that stand behind a name; where several names share one, it joins them to their counts. */
export const typesBehind: ReadonlyMap<string, UnitType> = new Map([
  ["province", "tỉnh"],
  ["city", "thành phố"],
  ["district", "huyện"],
  ["town", "thị xã"],
  ["commune", "xã"],
  ["ward", "phường"],
  ["township", "thị trấn"],
]);

/** Words that stand for all units together. */
export const allWords = phrases(
  "toàn tỉnh|cả tỉnh|cả huyện|cả quận|cả thị xã|cả xã|cả phường|toàn thành phố|cả thành phố|toàn huyện|toàn quận|toàn thị xã|toàn xã|toàn phường|toàn quốc|cả nước|toàn ngành|" +
    "tổng cộng|tổng số|tổng|cộng|tc|total|in total|whole province|the whole province|nationwide",
);

/** Those of them that stand for the whole country. */
export const nationWords = phrases("toàn quốc|cả nước|nationwide");

/** Words before a kind of unit that say several of it follow. */
export const several = phrases("các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười");

/** Words that part the members of a list. */
export const listWords = phrases("và|cùng|cùng với|and|cũng như");

/** Offices and people whose unit is named behind them. */
export const offices = phrases(
  "ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|sở|bộ|cục|chi cục|công an|đoàn|hội|ban chỉ đạo|chủ tịch|phó chủ tịch|" +
    "bí thư|lãnh đạo|trung tâm|báo|đài|phòng|tỉnh ủy|huyện ủy|thành ủy|department|committee|chairman|newspaper",
);

/** Words before a unit that another is compared with. */
export const comparing = phrases(
  "sau|hơn|bằng|giáp|so với|thấp hơn|cao hơn|xếp sau|xếp trên|đứng sau|đứng trên|kém|vượt|behind|than|after|near",
);

/** Words behind which a name is that of a person. */
export const titles = phrases(
  "ông|bà|anh|chị|đồng chí|đ/c|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|bí thư|trưởng phòng|mr|mrs|ms|dr",
);

/** Words behind which a name is that of an application. */
export const appWords = phrases("ứng dụng|phần mềm|app|ứng dụng di động|application|the app");

/** Words behind which a name of one word is that of an application. */
export const installingWords = phrases("cài đặt|cài|tải|sử dụng|dùng|installing|install|installed");

/** Words that begin a sentence with a capital and are no name. */
export const openers = phrases(
  "riêng|trong|còn|tại|ở|đến|theo|với|như|tính|hiện|nay|và|kế|tiếp|của|cụ|ngoài|trước|bên|đứng|hai|các|in|at|the|and|while|with|by|as",
);

/** Words no name has, where capitals alone do not tell. */
export const neverInNames: ReadonlySet<string> = new Set([
  "có",
  "đạt",
  "với",
  "được",
  "hơn",
  "trên",
  "gần",
  "khoảng",
  "tổng",
  "số",
]);
