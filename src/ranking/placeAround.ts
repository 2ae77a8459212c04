import type { PlaceKind } from "../locales/places";
import type { ColumnSpan } from "./columnSpan";
import type { Grid } from "./grid";
import { titleLines } from "./titleLines";
import { liesIn } from "./wholeKind";

/** The place that all units of a ranking lie in. */
export interface NamedPlace {
  readonly kind: PlaceKind;
  readonly name: string;
}

const types: readonly (readonly [string, PlaceKind])[] = [
  ["tỉnh", "province"],
  ["thành phố|tp\\.?", "city"],
  ["huyện", "district"],
  ["quận", "quarter"],
  ["thị xã", "town"],
];
const word = String.raw`\p{Lu}[\p{L}'’]*`;
const vietnamese = types.map(([said, kind]) => {
  const type = said.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
  const lead = "(?:tại|Tại|TẠI|trên địa bàn|Trên địa bàn|TRÊN ĐỊA BÀN|ở|Ở|toàn|Toàn|TOÀN)";
  return [new RegExp(`(?<!\\p{L})${lead}\\s+(?:${type})\\s+(${word}(?:\\s+${word})*)`, "u"), kind] as const;
});
const english = new RegExp(`(?<!\\p{L})(?:in|of|across)\\s+(${word}(?:\\s+${word})*)\\s+(province|city|district)`, "u");
const notOfName = /\s+(?:ĐẾN|TÍNH|NGÀY|NĂM|THÁNG|THEO|VÀ|QUA|TRONG|LŨY|Đến|Tính|Ngày|Năm|Tháng|Theo)(?=\s|$).*$/u;
const mostWords = 4;

/** The place that the lines over raw counts say they are counted in: "tại tỉnh Hậu Giang", "in Hậu Giang province". One that
 * is not above the units is not theirs, nor is one that a letterhead names.
 * @param grid the used cells of the sheet
 * @param firstRow worksheet row of the header's first row, from 0
 * @param span columns of the table
 * @param units names of the units
 * @returns the lowest place that is named so; null where none is */
export function placeAround(
  grid: Grid,
  firstRow: number,
  span: ColumnSpan,
  units: readonly string[],
): NamedPlace | null {
  const places = titleLines(grid, firstRow, span).flatMap(({ text }) => placesIn(text));
  const over = places.filter(({ kind }) => liesIn(units, kind));
  const lowest = over.filter(({ kind }) => !["province", "city"].includes(kind));
  return (lowest.length > 0 ? lowest : over)[0] ?? null;
}

function placesIn(line: string): readonly NamedPlace[] {
  const text = line.normalize("NFC");
  const found = vietnamese.flatMap(([pattern, kind]) => {
    const said = pattern.exec(text)?.[1]?.replace(notOfName, "").trim() ?? "";
    return said === "" || said.split(/\s+/).length > mostWords ? [] : [{ kind, name: nameOf(said) }];
  });
  const [, name = "", kind] = english.exec(text) ?? [];
  return kind === "province" || kind === "city" || kind === "district"
    ? [...found, { kind, name: nameOf(name) }]
    : found;
}

/** A name in capitals as it is written in a sentence. */
function nameOf(said: string): string {
  if (said !== said.toUpperCase()) return said;
  return said.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
