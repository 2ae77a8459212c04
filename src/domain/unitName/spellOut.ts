/** A name with the word "nông trường" (state farm) at its front spelt out.
 * @param name a name without its kind
 * @returns the name, "NT", "N.T" or "N T" before another word replaced
 * @see unit names, classes of difference
 * @example spellOut("NT Thái Bình") // => "Nông trường Thái Bình" */
export function spellOut(name: string): string {
  return name.replace(/^n[. ]?t[. ]+(?=\p{L})/iu, "Nông trường ");
}
