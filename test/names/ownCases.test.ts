import { matchUnits } from "../../src/domain/unitName/matchUnits";

type Case = readonly [theClass: string, left: string, right: string, kind: string, reason: string];

/** One unit in two spellings of each class in which public lists differ; all together they make two whole columns. */
const sameUnits: readonly Case[] = [
  ["kind missing", "Huyện Trà Cú", "Trà Cú", "matched", "kind missing"],
  ["kind abbreviated", "H. Càng Long", "Huyện Càng Long", "matched", "same name"],
  ["kind changed", "Huyện Bình Minh", "Thị xã Bình Minh", "listed", "kind changed"],
  ["place of the tone mark", "Huyện Hoà Thuỷ", "Huyện Hòa Thủy", "matched", "same name"],
  ["composition", "Huyện Mỹ Đức".normalize("NFD"), "Huyện Mỹ Đức", "matched", "same name"],
  ["capitals", "HUYỆN BÁC ÁI", "Huyện Bác ái", "matched", "same name"],
  ["numerals", "Quận 01", "Q. 1", "matched", "other spelling"],
  ["Roman numerals", "Phường Hải Tân II", "Hải Tân 2", "matched", "kind missing"],
  ["i and y", "Thành phố Qui Sơn", "TP. Quy Sơn", "matched", "other spelling"],
  ["k and c", "Huyện Plei Kần", "Huyện Plei Cần", "matched", "other spelling"],
  ["Đắk and Đak", "Huyện Đắk Tô", "Huyện Đak Tô", "matched", "other spelling"],
  ["hyphen", "Phan Thành – Tháp Bà", "Phan Thành-Tháp Bà", "matched", "same name"],
  ["apostrophe", "Huyện Ea K'leo", "Huyện Ea K’ Leo", "matched", "other spelling"],
  ["spacing", "Huyện  LộcAn", "Huyện Lộc An", "matched", "other spelling"],
  ["missing space", "PhườngThắng Nhì", "Phường Thắng Nhì", "matched", "same name"],
  ["typo in the kind", "Phưòng Xuân Hà", "Phường Xuân Hà", "matched", "same name"],
  ["abbreviated word", "Thị trấn NT Việt Hải", "Thị trấn Nông trường Việt Hải", "matched", "same name"],
  ["old font", "§¾c S¬n", "Đắc Sơn", "matched", "same name"],
  ["wrong encoding", "HÃ\u00A0 TiÃªn", "Hà Tiên", "matched", "same name"],
  ["numbering and footnote", "7. Vĩnh Trạch (1)", "Vĩnh Trạch", "matched", "same name"],
  ["one mark", "Xã Tu Nguyên", "Xã Tú Nguyên", "proposed", "marks differ"],
  ["sound", "Xã Sốp Nhị", "Xã Xốp Nhị", "proposed", "sounds alike"],
  ["letter", "Xã Mường Lonh", "Xã Mường Long", "proposed", "letters differ"],
  ["word in front", "Xã Kon Plông", "Xã Đăk Kon Plông", "proposed", "part of the name"],
  ["kind as a name", "Phường Đúc", "Phường Phường Đúc", "proposed", "part of the name"],
  ["acronym", "BT-PL", "Bến Thành-Phú Lợi", "proposed", "abbreviated"],
];

/** Names that are near, a trap each, on both sides: no one of them has a partner. */
const traps: readonly (readonly [left: string, right: string])[] = [
  ["Huyện Châu Hưng", "Huyện Châu Hưng A"],
  ["Quận 10", "Quận 11"],
  ["Huyện Gò Quao Đông", "Huyện Gò Quao Tây"],
  ["Huyện Điện Bàn", "Thành phố Điện Bàn Phủ"],
  ["Xã Tân Uyên", "Xã Bắc Tân Uyên"],
  ["Huyện Hòa Lạc", "Tỉnh Hòa Lạc"],
  ["Toàn huyện", "Tổng số"],
];

const left = [...sameUnits.map(([, name]) => name), ...traps.map(([name]) => name)];
const right = [...sameUnits.map(([, , name]) => name), ...traps.map(([, name]) => name)];
const { outcomes, alone } = matchUnits({ names: left }, { names: right });

describe("matchUnits(left, right) over two whole columns", () => {
  test.each(sameUnits.map(([title, ours, theirs, kind, reason], row) => ({ title, ours, theirs, kind, reason, row })))(
    "$title: $ours and $theirs are $kind ($reason)",
    ({ kind, reason, row }) => {
      expect(outcomes[row]).toEqual({ kind, reason, row });
    },
  );

  test.each(traps.map(([ours, theirs], at) => ({ ours, theirs, row: sameUnits.length + at })))(
    "leaves $ours and $theirs apart",
    ({ row }) => {
      expect(outcomes[row]).toEqual({ kind: "unmatched" });
      expect(alone).toContain(row);
    },
  );
});
