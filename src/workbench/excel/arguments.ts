import { HostError } from "../richapi/hostError";

/** An argument that must be a text.
 * @param value as it came
 * @returns the text; throws InvalidArgument otherwise */
export function text(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

/** An argument that must be a whole number in bounds.
 * @param value as it came
 * @param least smallest allowed
 * @returns the number; throws InvalidArgument otherwise */
export function whole(value: unknown, least = -Infinity): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least) throw new HostError("InvalidArgument");
  return value;
}

/** An argument that must be a number.
 * @param value as it came
 * @returns the number; throws InvalidArgument otherwise */
export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

/** An argument that must be true or false.
 * @param value as it came
 * @returns the value; throws InvalidArgument otherwise */
export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** An argument that must be one of some words.
 * @param value as it came
 * @param words allowed
 * @returns the word; throws InvalidArgument otherwise */
export function oneOf<const Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

/** A colour as "#RRGGBB".
 * @param value "#RRGGBB" in any letter case, or a few names
 * @returns upper case with "#"; throws InvalidArgument otherwise */
export function color(value: unknown): string {
  const given = text(value).trim();
  const named = colorNames[given.toLowerCase()];
  const code = named ?? (given.startsWith("#") ? given : `#${given}`);
  if (!/^#[0-9a-f]{6}$/i.test(code)) throw new HostError("InvalidArgument");
  return code.toUpperCase();
}

const colorNames: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** A property of an object given as an argument.
 * @param value the object
 * @param key of the property
 * @returns its value, undefined where there is none; throws InvalidArgument where no object was given */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
