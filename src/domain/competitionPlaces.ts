/** Places from best to worst: 1 + the number of items strictly better, so that ties share a place and the next is skipped.
 * @param items in any order
 * @param compare above 0 where the first is better, 0 for a tie
 * @returns the place of each item from 1, in the order given; sorted once, O(n log n)
 * @see measures 3.8
 * @example competitionPlaces([10, 40, 20, 20], (a, b) => a - b) // => [4, 1, 2, 2]
 * @example competitionPlaces([], (a, b) => a - b) // => [] */
export function competitionPlaces<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): number[] {
  const places = new Array<number>(items.length).fill(0);
  const bestFirst = items.map((item, index) => ({ item, index })).sort((a, b) => compare(b.item, a.item));
  let place = 0;
  let before: Item | undefined;
  bestFirst.forEach(({ item, index }, better) => {
    if (before === undefined || compare(before, item) !== 0) place = better + 1;
    places[index] = place;
    before = item;
  });
  return places;
}
