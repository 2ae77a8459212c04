import type { DefinedName } from "./definedNames";

/** A formula with what names stand for in their place.
 * @param names those the engine does not know */
export function withoutNames(formula: string, names: readonly DefinedName[]): string {
  return names
    .filter(({ name }) => !name.startsWith("_xlnm.") && formula.toLowerCase().includes(name.toLowerCase()))
    .reduce((text, { name, refersTo }) => replaceName(text, name, refersTo), formula);
}

function replaceName(formula: string, name: string, refersTo: string): string {
  const literal = name.replace(/[.\\?]/g, "\\$&");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}_.!'\\]])${literal}(?![\\p{L}\\p{N}_.(!\\[])`, "giu");
  const meaning = /^[^-+*/^&=<>%"]*$|^'(?:[^']|'')*'![^-+*/^&=<>%"]*$/.test(refersTo) ? refersTo : `(${refersTo})`;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(whole, () => meaning)))
    .join("");
}
