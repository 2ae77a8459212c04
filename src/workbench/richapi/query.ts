import type { HostObject } from "./hostObject";
import { childOf, missingMember, propertyOf, typedName, wireName } from "./members";
import type { References } from "./references";
import type { WireQuery } from "./wire";

/** What to load of an object: names typed by the page, each with what to load below it. */
type Wanted = Map<string, Wanted>;

/** How names are written in an answer. */
export type NameStyle = "wire" | "typed";

/** The values a load asks for.
 * @param object loaded
 * @param info names to load; none means every plain property
 * @param references tell which objects are kept
 * @param style of the names in the answer
 * @returns values by name, members of a collection under "_Items" or "items" */
export function query(object: HostObject, info: WireQuery, references: References, style: NameStyle): unknown {
  const wanted: Wanted = new Map();
  for (const path of info.Select ?? []) want(wanted, path.split("/"));
  for (const path of info.Expand ?? []) want(wanted, [...path.split("/"), "*"]);
  if (wanted.size === 0) want(wanted, ["*"]);
  return project(object, wanted, { references, style }, info);
}

/** What an object says of itself when it is addressed.
 * @param object addressed
 * @param references tell whether it is kept
 * @returns its id and the id it is kept under, where it has them */
export function identity(object: HostObject, references: References): Record<string, unknown> {
  const kept = references.idOf(object);
  return {
    ...(kept === undefined ? {} : { _ReferenceId: kept }),
    ...(object.id === undefined ? {} : { Id: object.id }),
  };
}

interface Answering {
  readonly references: References;
  readonly style: NameStyle;
}

function want(wanted: Wanted, path: readonly string[]): void {
  const [name, ...rest] = path;
  if (name === undefined || name === "") return;
  const below: Wanted = wanted.get(name) ?? new Map();
  wanted.set(name, below);
  want(below, rest);
}

function project(object: HostObject, wanted: Wanted, how: Answering, page: WireQuery): unknown {
  if (object.items !== undefined) return projectItems(object, object.items(), wanted, how, page);
  const answer: Record<string, unknown> = how.style === "wire" ? identity(object, how.references) : {};
  for (const [name, below] of wanted) {
    if (name === "*") Object.assign(answer, plainValues(object, how.style));
    else answer[named(name, how.style)] = valueOf(object, name, below, how);
  }
  return answer;
}

function projectItems(
  object: HostObject,
  all: readonly HostObject[],
  wanted: Wanted,
  how: Answering,
  page: WireQuery,
): unknown {
  const answer: Record<string, unknown> = {};
  const ofItems: Wanted = new Map();
  for (const [name, below] of wanted) {
    if (name === "items") for (const [inner, deeper] of below.size > 0 ? below : every) ofItems.set(inner, deeper);
    else if (object.properties?.[wireName(name)] !== undefined)
      answer[named(name, how.style)] = propertyOf(object, name).get();
    else ofItems.set(name, below);
  }
  const first = page.Skip ?? 0;
  const shown = all.slice(first, page.Top === undefined ? undefined : first + page.Top);
  answer[how.style === "wire" ? "_Items" : "items"] = shown.map((item, index) => {
    const values = project(item, ofItems, how, {});
    return how.style === "wire" ? { _Index: first + index, ...(values as object) } : values;
  });
  return answer;
}

const every: Wanted = new Map([["*", new Map()]]);

function plainValues(object: HostObject, style: NameStyle): Record<string, unknown> {
  const plain = Object.entries(object.properties ?? {}).filter(([, property]) => property.onDemand !== true);
  return Object.fromEntries(plain.map(([name, property]) => [named(name, style), property.get()]));
}

function valueOf(object: HostObject, name: string, below: Wanted, how: Answering): unknown {
  if (object.properties?.[wireName(name)] !== undefined) return propertyOf(object, name).get();
  if (object.children?.[wireName(name)] === undefined) throw missingMember(object, name);
  const child = childOf(object, name);
  return child === null ? null : project(child, below.size > 0 ? below : every, how, {});
}

function named(name: string, style: NameStyle): string {
  return style === "wire" ? wireName(name) : typedName(name);
}
