import type { UnitType } from "../../domain/unitName/unitType";

/** A unit named in a clause, or words such as "toàn tỉnh" that stand for all of them. */
export interface UnitMention {
  readonly first: number;
  /** Index of the token behind it. */
  readonly end: number;
  readonly name: string;
  readonly type: UnitType | null;
  readonly kind: "typed" | "bare" | "all";
  /** Whether it only says whose office is meant ("UBND tỉnh …") or what another is compared with ("sau huyện …"). */
  readonly aside: boolean;
  /** The kind that "toàn tỉnh" and its like are about; null for a unit and for "tổng cộng". */
  readonly whole: UnitType | null;
}

const levels: Readonly<Record<UnitType, readonly number[]>> = {
  tỉnh: [1],
  "thành phố": [1, 2],
  quận: [2],
  huyện: [2],
  "thị xã": [2],
  "đặc khu": [3],
  phường: [3],
  xã: [3],
  "thị trấn": [3],
};

/** The levels a unit can be of, 1 the province; a name without its kind can be of any.
 * @param type its kind, null where none is written
 * @example levelsOf("thành phố") // => [1, 2] */
export function levelsOf(type: UnitType | null): readonly number[] {
  return type === null ? [1, 2, 3] : levels[type];
}

/** Whether two units can be of the same level.
 * @example sameLevel({ type: "huyện" }, { type: "thị xã" }) // => true
 * @example sameLevel({ type: "tỉnh" }, { type: "huyện" }) // => false */
export function sameLevel(a: Pick<UnitMention, "type">, b: Pick<UnitMention, "type">): boolean {
  return levelsOf(a.type).some((level) => levelsOf(b.type).includes(level));
}

/** Whether a unit is certainly of a higher level than another, so that it may hold it.
 * @example isAbove({ type: "huyện" }, { type: "xã" }) // => true
 * @example isAbove({ type: "thành phố" }, { type: "huyện" }) // => false */
export function isAbove(high: Pick<UnitMention, "type">, low: Pick<UnitMention, "type">): boolean {
  return Math.max(...levelsOf(high.type)) < Math.min(...levelsOf(low.type));
}
