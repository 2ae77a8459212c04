/** The kinds of administrative unit, each by its word. */
export type UnitType = "tỉnh" | "thành phố" | "quận" | "huyện" | "thị xã" | "phường" | "xã" | "thị trấn" | "đặc khu";

/** Every kind of unit; the words of two syllables come first, so that "thị xã" is read before "xã". */
export const unitTypes: readonly UnitType[] = [
  "thị xã",
  "thị trấn",
  "thành phố",
  "đặc khu",
  "tỉnh",
  "quận",
  "huyện",
  "phường",
  "xã",
];
