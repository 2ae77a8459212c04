/** What remains of a name with up to so many letters left out. Two names that are at most so many letters apart share one of
 * these, so that near names are found without comparing every pair.
 * @param name a name's key
 * @param most letters to leave out, 0 to 2
 * @returns the name itself and every remainder, each once
 * @example deletionKeys("ea", 1) // => ["ea", "a", "e"] */
export function deletionKeys(name: string, most: number): readonly string[] {
  const keys = new Set([name]);
  let longest = [name];
  for (let left = 0; left < most; left += 1) {
    const shorter = new Set(longest.flatMap((key) => [...key].map((_, at) => key.slice(0, at) + key.slice(at + 1))));
    longest = [...shorter];
    for (const key of longest) keys.add(key);
  }
  return [...keys];
}
