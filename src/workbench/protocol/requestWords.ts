import { typedName } from "../richapi/members";
import type { WireAction, WirePath, WireRequest } from "../richapi/wire";
import { actionType, pathType } from "../richapi/wire";

const internalNames = new Set(["_KeepReference", "_RemoveReference", "_ValidateArraySize"]);

/** Says each action of a request in words, e.g. `set worksheets.getItem("Raw").getRange("A1").values`.
 * @param request of the page
 * @returns one line per action; actions that only prepare others are left out */
export function requestWords(request: WireRequest): string[] {
  return (request.Actions ?? []).flatMap((action) => {
    const words = actionWords(action, request);
    return words === null ? [] : [words];
  });
}

/** Whether office.js asks for itself: it speaks to services of the host, or gives back what it kept.
 * @param request of the page
 * @returns true where nothing in it came from the add-in's own code */
export function isOwnRequest(request: WireRequest): boolean {
  const isGlobal = (action: WireAction): boolean =>
    request.ObjectPaths?.[String(action.ObjectPathId)]?.ObjectPathType === pathType.global;
  const told = (request.Actions ?? []).filter(
    (action) => action.ActionType !== actionType.instantiate || !isGlobal(action),
  );
  return told.every((action) => {
    if (action.Name === "_RemoveReference" || action.ActionType === actionType.trace) return true;
    return rootOf(action.ObjectPathId, request)?.ObjectPathType === pathType.newObject;
  });
}

/** Whether a request changes the workbook.
 * @param request of the page
 * @returns true where it sets a property or calls a method that is no plain question */
export function isWrite(request: WireRequest): boolean {
  const isQuestion = (name: string): boolean => /^(Get|_)/.test(name);
  const calls = (request.Actions ?? []).some(
    (action) =>
      action.ActionType === actionType.setProperty ||
      action.ActionType === actionType.update ||
      (action.ActionType === actionType.method && !isQuestion(action.Name ?? "")),
  );
  const makes = Object.values(request.ObjectPaths ?? {}).some(
    (path) => path.ObjectPathType === pathType.method && !isQuestion(path.Name ?? ""),
  );
  return calls || makes;
}

function actionWords(action: WireAction, request: WireRequest): string | null {
  const name = action.Name ?? "";
  if (action.ActionType === actionType.trace || internalNames.has(name)) return null;
  const object = pathWords(action.ObjectPathId, request);
  switch (action.ActionType) {
    case actionType.instantiate: {
      const path = request.ObjectPaths?.[String(action.ObjectPathId)];
      const isMade = path?.ObjectPathType === pathType.method && !(path.Name ?? "").startsWith("Get");
      return isMade ? `call ${object}` : null;
    }
    case actionType.query:
    case actionType.queryAsJson:
      return `load ${object}: ${(action.QueryInfo?.Select ?? ["*"]).join(", ")}`;
    case actionType.setProperty:
      return `set ${join(object, typedName(name))}`;
    case actionType.update:
      return `set ${object}: ${Object.keys(action.ObjectState ?? {}).join(", ")}`;
    case actionType.method:
      return `call ${join(object, typedName(name))}${argumentWords(action.ArgumentInfo?.Arguments)}`;
    default:
      return null;
  }
}

function pathWords(id: number | undefined, request: WireRequest): string {
  const path = request.ObjectPaths?.[String(id)];
  if (path === undefined) return "";
  const parent = pathWords(path.ParentObjectPathId, request);
  const name = path.Name ?? "";
  switch (path.ObjectPathType) {
    case pathType.property:
      return join(parent, typedName(name));
    case pathType.method:
      return join(parent, typedName(name) + argumentWords(path.ArgumentInfo?.Arguments));
    case pathType.indexer:
      return join(parent, `getItem${argumentWords(path.ArgumentInfo?.Arguments)}`);
    default:
      return name;
  }
}

function argumentWords(args: readonly unknown[] | undefined): string {
  return `(${(args ?? []).map((one) => JSON.stringify(one)).join(", ")})`.slice(0, 120);
}

function join(object: string, member: string): string {
  return object === "" ? member : `${object}.${member}`;
}

function rootOf(id: number | undefined, request: WireRequest): WirePath | undefined {
  const path = request.ObjectPaths?.[String(id)];
  if (path?.ParentObjectPathId === undefined || path.ParentObjectPathId === 0) return path;
  return rootOf(path.ParentObjectPathId, request);
}
