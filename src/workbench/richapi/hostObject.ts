/** A value that can be loaded, and perhaps set. */
export interface Property {
  get(): unknown;
  set?(value: unknown): void;
  /** Whether a load without names brings it; false where it is costly. */
  readonly onDemand?: boolean;
}

/** An object of the API as data: its members by their names on the wire. What is not listed is not available. */
export interface HostObject {
  readonly className: string;
  /** Sent back so that the page can address the object again; null where it is addressed by its path. */
  readonly id?: string | number;
  readonly properties?: Readonly<Record<string, Property>>;
  /** Objects that belong to this one; null where there is none now. */
  readonly children?: Readonly<Record<string, () => HostObject | null>>;
  /** What can be called; an object, a plain value, or nothing comes back. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Members of a collection. */
  readonly items?: () => readonly HostObject[];
  /** The member of a collection behind a key. */
  readonly item?: (key: unknown) => HostObject | null;
}

/** Tells objects of the API from plain values.
 * @param value anything a member gave
 * @returns whether it is an object of the API */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && typeof value.className === "string";
}

/** A property that can be loaded only.
 * @param get the value now
 * @returns the property */
export function readOnly(get: () => unknown): Property {
  return { get };
}

/** A property that can be loaded and set.
 * @param get the value now
 * @param set takes a new value, after checking it
 * @returns the property */
export function readWrite(get: () => unknown, set: (value: unknown) => void): Property {
  return { get, set };
}
