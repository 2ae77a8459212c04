import { foldText } from "./foldText";

interface NamedRow {
  readonly name: string;
  readonly parent?: string | undefined;
}

/** The names by which units are told from one another in reports of several days: a name that units of several larger units
 * bear says in brackets which of them is meant.
 * @param rows units with their names and, where they are known, the larger units they lie in
 * @returns a name for each row
 * @example reportedNames([{ name: "Xã Tân Phú", parent: "Huyện A" }, { name: "Xã Tân Phú", parent: "Huyện B" }]) // => ["Xã Tân Phú (Huyện A)", "Xã Tân Phú (Huyện B)"]
 * @example reportedNames([{ name: "Xã Tân Phú", parent: "Huyện A" }, { name: "Xã Hòa An", parent: "Huyện B" }]) // => ["Xã Tân Phú", "Xã Hòa An"] */
export function reportedNames(rows: readonly NamedRow[]): readonly string[] {
  if (!rows.some(({ parent }) => parent)) return rows.map(({ name }) => name);
  const bearers = new Map<string, number>();
  const keys = rows.map(({ name }) => foldText(name));
  for (const key of keys) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  return rows.map(({ name, parent }, index) =>
    parent && (bearers.get(keys[index] ?? "") ?? 0) > 1 ? `${name} (${parent})` : name,
  );
}
