import { competitionPlaces } from "./competitionPlaces";
import type { TieRule } from "./tieRule";

/** Places from best to worst by a tie rule. Competition is 1 + the number strictly better; dense is 1 + the number of different
 * results strictly better; average is the mean of the places a tie takes up.
 * @param items in any order
 * @param compare above 0 where the first is better, 0 for a tie
 * @param ties what equal items get
 * @returns the place of each item from 1, in the order given; sorted once, O(n log n)
 * @see measures 3.8
 * @example tiedPlaces([10, 40, 20, 20], (a, b) => a - b, "competition") // => [4, 1, 2, 2]
 * @example tiedPlaces([10, 40, 20, 20], (a, b) => a - b, "dense") // => [3, 1, 2, 2]
 * @example tiedPlaces([10, 40, 20, 20], (a, b) => a - b, "average") // => [4, 1, 2.5, 2.5] */
export function tiedPlaces<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  ties: TieRule,
): number[] {
  const competition = competitionPlaces(items, compare);
  if (ties === "competition") return competition;
  const replaced = ties === "dense" ? denseOf(competition) : averageOf(competition);
  return competition.map((place) => replaced.get(place) ?? place);
}

function denseOf(competition: readonly number[]): Map<number, number> {
  const different = [...new Set(competition)].sort((a, b) => a - b);
  return new Map(different.map((place, index) => [place, index + 1]));
}

function averageOf(competition: readonly number[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const place of competition) sizes.set(place, (sizes.get(place) ?? 0) + 1);
  return new Map([...sizes].map(([place, size]) => [place, place + (size - 1) / 2]));
}
