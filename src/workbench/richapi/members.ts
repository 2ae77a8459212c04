import { HostError } from "./hostError";
import type { HostObject, Property } from "./hostObject";

/** Reads a member's name as the page types it, from its name on the wire.
 * @param wireName e.g. "RowCount"
 * @returns e.g. "rowCount" */
export function typedName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The name on the wire of a member typed in a load.
 * @param typed e.g. "rowCount"
 * @returns e.g. "RowCount" */
export function wireName(typed: string): string {
  return typed.charAt(0).toUpperCase() + typed.slice(1);
}

/** The error for a member that is not available here.
 * @param object that lacks it
 * @param name on the wire or as typed
 * @returns ApiNotFound naming the member */
export function missingMember(object: HostObject, name: string): HostError {
  return new HostError("ApiNotFound", `${object.className}.${typedName(name)} is not available in this host.`);
}

/** A property of an object.
 * @param object that has it
 * @param name on the wire or as typed
 * @returns the property; throws ApiNotFound where there is none */
export function propertyOf(object: HostObject, name: string): Property {
  const property = object.properties?.[wireName(name)];
  if (property === undefined) throw missingMember(object, name);
  return property;
}

/** The object that belongs to another under a name.
 * @param object that has it
 * @param name on the wire or as typed
 * @returns the child, null where there is none now; throws ApiNotFound where the name is not available */
export function childOf(object: HostObject, name: string): HostObject | null {
  const child = object.children?.[wireName(name)];
  if (child === undefined) throw missingMember(object, name);
  return child();
}

/** Calls a method of an object.
 * @param object that has it
 * @param name on the wire
 * @param args already resolved
 * @returns what the method gave; throws ApiNotFound where there is none */
export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = object.methods?.[name];
  if (method !== undefined) return method(...args);
  if (name === "GetItem" && object.item !== undefined) return itemOf(object, args[0]);
  throw missingMember(object, name);
}

/** The member of a collection behind a key.
 * @param object a collection
 * @param key name or id
 * @returns the member; throws ItemNotFound where there is none */
export function itemOf(object: HostObject, key: unknown): HostObject {
  if (object.item === undefined) throw missingMember(object, "GetItem");
  const item = object.item(key);
  if (item === null) throw new HostError("ItemNotFound");
  return item;
}

/** Sets a property of an object.
 * @param object that has it
 * @param name on the wire or as typed
 * @param value already resolved
 * @returns nothing; throws ApiNotFound where it is not available, InvalidOperation where it can only be read */
export function setProperty(object: HostObject, name: string, value: unknown): void {
  const property = propertyOf(object, name);
  if (property.set === undefined) throw new HostError("InvalidOperation");
  property.set(value);
}
