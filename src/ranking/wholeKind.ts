import { readUnitName } from "../domain/unitName/readUnitName";
import type { UnitType } from "../domain/unitName/unitType";
import type { PlaceKind } from "../locales/places";
import { foldText } from "./foldText";

const kindOfType: Readonly<Record<UnitType, PlaceKind | null>> = {
  tỉnh: "province",
  "thành phố": "city",
  quận: "quarter",
  huyện: "district",
  "thị xã": "town",
  xã: "commune",
  phường: "ward",
  "thị trấn": "township",
  "đặc khu": null,
};

const wholes: readonly (readonly [RegExp, PlaceKind])[] = [
  [/^(toan|ca) tinh$|^(whole |entire )?province$/, "province"],
  [/^(toan|ca) (thanh pho|tp)$|^(whole |entire )?city$/, "city"],
  [/^(toan|ca) huyen$|^(whole |entire )?district$/, "district"],
  [/^(toan|ca) quan$/, "quarter"],
  [/^(toan|ca) thi xa$/, "town"],
  [/^(toan|ca) xa$/, "commune"],
  [/^(toan|ca) phuong$/, "ward"],
  [/^(toan|ca) (nuoc|quoc)$|^(whole |entire )?country$/, "country"],
  [/^(toan|ca) nganh$/, "sector"],
];

/** The kind of place that a label calls the whole of: "Toàn tỉnh", "Whole province"; null for any other label.
 * @param label of a total row
 * @example wholeKind("TOÀN TỈNH") // => "province"
 * @example wholeKind("Tổng cộng") // => null */
export function wholeKind(label: string): PlaceKind | null {
  const folded = foldText(label);
  return wholes.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** The kind of a unit by its own name: "Huyện Vị Thủy" is a district.
 * @param name of a unit
 * @example unitKind("Huyện Vị Thủy") // => "district"
 * @example unitKind("Vị Thủy") // => null */
export function unitKind(name: string): PlaceKind | null {
  const type = readUnitName(name)[0]?.type;
  return type === undefined ? null : kindOfType[type];
}

/** How far down a kind of place lies: a province holds districts, a district communes. */
const depths: Readonly<Partial<Record<PlaceKind, number>>> = {
  province: 0,
  city: 0.5,
  district: 1,
  quarter: 1,
  town: 1,
  commune: 2,
  ward: 2,
  township: 2,
};

/** Whether units lie in a place of a kind, by what most of them call themselves.
 * @param names of the units
 * @param kind of the place
 * @example liesIn(["Huyện Vị Thủy", "Thị xã Long Mỹ"], "province") // => true
 * @example liesIn(["Tỉnh Cà Mau", "Tỉnh An Giang"], "province") // => false
 * @example liesIn(["Sở Y tế", "Sở Tư pháp"], "province") // => false */
export function liesIn(names: readonly string[], kind: PlaceKind): boolean {
  const kinds = names.map(unitKind).filter((each) => each !== null);
  // A city among districts is one of them; one that holds districts is as high as a province.
  const deep = (each: PlaceKind) => (each === "city" ? 1 : (depths[each] ?? 0));
  return kinds.length * 2 > names.length && kinds.every((each) => deep(each) > (depths[kind] ?? Infinity));
}
