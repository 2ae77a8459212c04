import type { Roots } from "./batch";
import { Batch } from "./batch";
import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";
import { isHostObject } from "./hostObject";
import { callMethod, setProperty } from "./members";
import { identity, query } from "./query";
import { References } from "./references";
import type { WireAction, WireRequest, WireResponse } from "./wire";
import { actionType } from "./wire";

/** Carries out requests of one page over the objects of the API; it knows nothing of spreadsheets. */
export class Interpreter {
  private readonly references = new References();

  constructor(private readonly roots: Roots) {}

  /** Carries out a request in order and stops at the first failure; what was answered before it is kept.
   * @param limit the actions after so many fail on purpose */
  process(request: WireRequest, limit = Infinity): WireResponse {
    const batch = new Batch(request, this.roots, this.references);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of (request.Actions ?? []).entries()) {
      try {
        if (index >= limit) throw new HostError("GeneralException");
        if (action.ActionType === actionType.trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.carryOut(action, batch) ?? null });
      } catch (error) {
        const failure = error instanceof HostError ? error : new HostError("GeneralException", String(error));
        const { code, message } = failure;
        const location = batch.failedAt;
        const wireError = { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: 400 };
        return { Results: results, TraceIds: traceIds, Error: wireError };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private carryOut(action: WireAction, batch: Batch): unknown {
    if (action.ActionType === actionType.trace || action.ObjectPathId === undefined) return null;
    const name = action.Name ?? "";
    if (action.ActionType === actionType.method && name === "_RemoveReference") {
      this.references.release(batch.arguments(action.ArgumentInfo)[0]);
      return null;
    }
    const object = batch.object(action.ObjectPathId);
    if (object === null) return answerForNull(action);
    return batch.at(object, name, () => this.done(action, object, name, batch));
  }

  private done(action: WireAction, object: HostObject, name: string, batch: Batch): unknown {
    for (const path of action.QueryInfo?.Select ?? []) batch.require(object, path.split("/")[0] ?? "");
    switch (action.ActionType) {
      case actionType.instantiate:
        return identity(object, this.references);
      case actionType.query:
        return query(object, action.QueryInfo ?? {}, this.references, "wire");
      case actionType.queryAsJson:
        return query(object, action.QueryInfo ?? {}, this.references, "typed");
      case actionType.method: {
        if (name === "_KeepReference") return this.references.keep(object);
        const value = callMethod(object, name, batch.arguments(action.ArgumentInfo));
        return isHostObject(value) ? identity(value, this.references) : value;
      }
      case actionType.setProperty:
        return setProperty(object, name, batch.arguments(action.ArgumentInfo)[0]);
      case actionType.update:
        for (const [key, value] of Object.entries(action.ObjectState ?? {})) setProperty(object, key, value);
        return null;
      case actionType.ensureUnchanged:
        return null;
      default:
        throw new HostError("NotImplemented", `Action type ${action.ActionType}`);
    }
  }
}

function answerForNull(action: WireAction): null {
  const isHarmless =
    action.ActionType === actionType.instantiate ||
    action.ActionType === actionType.query ||
    action.ActionType === actionType.queryAsJson ||
    action.Name === "_KeepReference";
  if (isHarmless) return null;
  throw new HostError("ItemNotFound");
}
