import type { UnitColumn } from "../../domain/unitName/unitColumn";

interface NamedRow {
  readonly name: string;
  readonly parent?: string;
}

/** The names of rows as a column to be matched, within their parents where every row tells one.
 * @param rows units with their names
 * @example unitColumn([{ name: "Xã Tân Phú", parent: "Huyện A" }]) // => { names: ["Xã Tân Phú"], within: { names: ["Huyện A"] } }
 * @example unitColumn([{ name: "Huyện A" }]) // => { names: ["Huyện A"] } */
export function unitColumn(rows: readonly NamedRow[]): UnitColumn {
  const names = rows.map(({ name }) => name);
  const parents = rows.flatMap(({ parent }) => (parent === undefined || parent === "" ? [] : [parent]));
  return rows.length > 0 && parents.length === rows.length ? { names, within: { names: parents } } : { names };
}
