import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";
import { isHostObject } from "./hostObject";
import { callMethod, childOf, itemOf, missingMember, typedName } from "./members";
import type { References } from "./references";
import type { WireArguments, WirePath, WireRequest } from "./wire";
import { pathType } from "./wire";

/** Where the objects of a request begin. */
export interface Roots {
  /** The workbook. */
  readonly global: HostObject;
  /** Services of the host by name. */
  readonly services: Readonly<Record<string, HostObject>>;
  /** Whether the host that is played has a member, by the name it is typed with. */
  isAvailable(className: string, member: string): boolean;
}

/** The objects of one request; each is found once, so that a method that makes an object runs once. */
export class Batch {
  /** The member that could not be found or called, as "Class.member"; "" while none failed. */
  failedAt = "";
  private readonly found = new Map<number, HostObject | null>();
  private readonly paths: Readonly<Record<string, WirePath>>;

  constructor(
    request: WireRequest,
    private readonly roots: Roots,
    private readonly references: References,
  ) {
    this.paths = request.ObjectPaths ?? {};
  }

  /** The object behind a path; null for a null object. */
  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError("InvalidReference");
    const object = this.find(path);
    this.found.set(id, object);
    return object;
  }

  /** Arguments with the objects they stand for in their places. */
  arguments(info: WireArguments | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.resolved(value, ids[index]));
  }

  private find(path: WirePath): HostObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case pathType.global:
        return this.roots.global;
      case pathType.newObject:
        return this.service(name);
      case pathType.reference:
        return this.references.get(name);
      case pathType.nullObject:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    const member = path.ObjectPathType === pathType.indexer ? "GetItem" : name;
    return this.at(parent, member, () => this.reached(parent, path, name));
  }

  /** Does something to a member of an object, and remembers which where it fails. */
  at<Result>(object: HostObject, member: string, job: () => Result): Result {
    try {
      this.require(object, member);
      return job();
    } catch (error) {
      this.failedAt ||= member === "" ? object.className : `${object.className}.${typedName(member)}`;
      throw error;
    }
  }

  /** Throws ApiNotFound for a member that the host that is played does not have. */
  require(object: HostObject, member: string): void {
    if (!this.roots.isAvailable(object.className, typedName(member))) throw missingMember(object, member);
  }

  private reached(parent: HostObject, path: WirePath, name: string): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.property:
        return childOf(parent, name);
      case pathType.indexer:
        return itemOf(parent, this.arguments(path.ArgumentInfo)[0]);
      case pathType.method:
        return asObject(callMethod(parent, name, this.arguments(path.ArgumentInfo)));
      default:
        throw new HostError("NotImplemented", `Object path type ${path.ObjectPathType}`);
    }
  }

  private service(name: string): HostObject {
    const service = this.roots.services[name];
    if (service === undefined) throw new HostError("ApiNotFound", `${name} is not available in this host.`);
    return service;
  }

  private resolved(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value)) return value.map((one, index) => this.resolved(one, id[index]));
    if (typeof id === "number" && id !== 0 && typeof value === "number") return this.object(value);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.object(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.resolved(one, 0)]));
  }
}

function asObject(value: unknown): HostObject | null {
  if (value === null || value === undefined) return null;
  if (!isHostObject(value)) throw new HostError("GeneralException");
  return value;
}
