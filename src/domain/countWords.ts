import { unmarked } from "./unitName/unmarked";

/** How the words before a figure bound it: none, "hơn" (above), "gần" (below), "khoảng" (about). */
export type Approximation = "exact" | "above" | "below" | "about";

const approximations = withUnmarked<Approximation>([
  ["", "exact"],
  ...["hơn", "trên", "over", "just over", "more than", "above"].map((word) => [word, "above"] as const),
  ...["gần", "nearly", "almost", "close to", "just under"].map((word) => [word, "below"] as const),
  ...["khoảng", "trên dưới", "chừng", "xấp xỉ", "ước", "ước khoảng", "ước đạt", "~", "≈"].map(
    (word) => [word, "about"] as const,
  ),
  ...["about", "around", "approximately", "roughly"].map((word) => [word, "about"] as const),
]);

const scales = withUnmarked<number>([
  ...["nghìn", "ngàn", "thousand"].map((word) => [word, 1_000] as const),
  ...["triệu", "million"].map((word) => [word, 1_000_000] as const),
  ...["tỷ", "tỉ", "billion"].map((word) => [word, 1_000_000_000] as const),
]);

const counted = withUnmarked<true>(
  ["", "lượt", "lượt cài đặt", "lượt tải", "người", "người dùng", "máy", "thiết bị", "thuê bao", "tài khoản"]
    .concat(["installs", "downloads", "people", "users", "devices", "subscribers", "accounts"])
    .map((word) => [word, true]),
);

/** What the words before a figure say of it. Of two, such as "khoảng hơn", the second one counts.
 * @param words in small letters with single spaces, "" for none; Vietnamese with or without its marks
 * @returns the approximation, or undefined for words that don't bound a figure
 * @see measures 3.16
 * @example approximationOf("trên") // => "above"
 * @example approximationOf("khoảng gần") // => "below"
 * @example approximationOf("dưới") // => undefined */
export function approximationOf(words: string): Approximation | undefined {
  const whole = approximations.get(words);
  if (whole !== undefined) return whole;
  const second = words.indexOf(" ") + 1;
  if (second === 0 || approximations.get(words.slice(0, second - 1)) !== "about") return undefined;
  return approximations.get(words.slice(second));
}

/** What a figure is multiplied by, from the words behind it: "nghìn", "triệu", "tỷ", the name of what is counted, or both.
 * @param words in small letters with single spaces, "" for none; Vietnamese with or without its marks
 * @returns a power of ten, 1 where no word multiplies, or undefined for words that say something else
 * @example scaleOf("triệu thuê bao") // => 1000000
 * @example scaleOf("lượt cài đặt") // => 1
 * @example scaleOf("phần trăm") // => undefined */
export function scaleOf(words: string): number | undefined {
  const [first = "", ...rest] = words.split(" ");
  const scale = scales.get(first);
  return counted.has(scale === undefined ? words : rest.join(" ")) ? (scale ?? 1) : undefined;
}

function withUnmarked<Meaning>(words: readonly (readonly [string, Meaning])[]): ReadonlyMap<string, Meaning> {
  return new Map(words.flatMap(([word, meaning]) => [[word, meaning] as const, [unmarked(word), meaning] as const]));
}
