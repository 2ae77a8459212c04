import fc from "fast-check";

const kinds = [
  "",
  "Huyện ",
  "Thị xã ",
  "Thành phố ",
  "Quận ",
  "Phường ",
  "Xã ",
  "Thị trấn ",
  "Tỉnh ",
  "H. ",
  "TX. ",
  "P. ",
];
const syllables = [
  "Hòa",
  "Thủy",
  "Khỏe",
  "Tân",
  "Tấn",
  "Phú",
  "Mỹ",
  "Thọ",
  "Đắk",
  "Quý",
  "Sơn",
  "Hoa",
  "Kỳ",
  "Loè",
  "Ea",
  "Bình",
];
const tails = ["", " A", " B", " Đông", " Nam", " 1", " 12", " II"];

/** Any name of a unit: a kind or none, one to three syllables, a tail or none. */
export const anyUnitName = fc
  .tuple(
    fc.constantFrom(...kinds),
    fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...tails),
  )
  .map(([kind, words, tail]) => `${kind}${words.join(" ")}${tail}`);

const otherPlaces = [
  ["òa", "oà"],
  ["ủy", "uỷ"],
  ["ỏe", "oẻ"],
  ["uý", "úy"],
  ["oè", "òe"],
] as const;

function toneElsewhere(name: string): string {
  return otherPlaces.reduce((text, [from, to]) => text.replaceAll(from, to), name);
}

/** Any way of writing the same name that changes nothing a reader sees as another name. */
export const anyWriting = fc.constantFrom<(name: string) => string>(
  (name) => name,
  toneElsewhere,
  (name) => name.normalize("NFD"),
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => ` ${name.replaceAll(" ", "  ")}\u00A0`,
  (name) => toneElsewhere(name).toLowerCase().normalize("NFD"),
);
