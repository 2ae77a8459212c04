import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";

/** Objects a page asked to keep between requests, by the ids they were given. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.last += 1;
    const id = `ref${this.last}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  release(id: unknown): void {
    const object = this.objects.get(String(id));
    if (object === undefined) return;
    this.objects.delete(String(id));
    this.ids.delete(object);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new HostError("InvalidReference");
    return object;
  }
}
