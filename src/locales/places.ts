import type { Sentences } from "./sentences";

/** Kinds of place that contain the units of a ranking. */
export const placeKinds = [
  "province",
  "city",
  "district",
  "quarter",
  "town",
  "commune",
  "ward",
  "township",
  "country",
  "sector",
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place as a whole: "toàn tỉnh"; one whose kind nobody said. */
export const wholeSentences: Sentences<PlaceKind | "somewhere"> = {
  vi: {
    province: "toàn tỉnh",
    city: "toàn thành phố",
    district: "toàn huyện",
    quarter: "toàn quận",
    town: "toàn thị xã",
    commune: "toàn xã",
    ward: "toàn phường",
    township: "toàn thị trấn",
    country: "cả nước",
    sector: "toàn ngành",
    somewhere: "địa phương",
  },
  en: {
    province: "the province",
    city: "the city",
    district: "the district",
    quarter: "the district",
    town: "the town",
    commune: "the commune",
    ward: "the ward",
    township: "the township",
    country: "the country",
    sector: "the sector",
    somewhere: "the place as a whole",
  },
};

/** A place of a kind by its name. */
export const namedSentences: Sentences<PlaceKind> = {
  vi: {
    province: "tỉnh {name}",
    city: "thành phố {name}",
    district: "huyện {name}",
    quarter: "quận {name}",
    town: "thị xã {name}",
    commune: "xã {name}",
    ward: "phường {name}",
    township: "thị trấn {name}",
    country: "{name}",
    sector: "ngành {name}",
  },
  en: {
    province: "{name} province",
    city: "{name} city",
    district: "{name} district",
    quarter: "{name} district",
    town: "{name} town",
    commune: "{name} commune",
    ward: "{name} ward",
    township: "{name} township",
    country: "{name}",
    sector: "the {name} sector",
  },
};
