import { WorkbookFailure, type WorkbookFailureCode } from "./workbookPort";

const codes: Readonly<Record<string, WorkbookFailureCode>> = {
  InvalidOperationInCellEditMode: "edit-mode",
  AccessDenied: "access-denied",
  ItemNotFound: "sheet-missing",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  InvalidOrTimedOutSession: "session-lost",
  ConnectionFailure: "session-lost",
  ApiNotFound: "host-too-old",
  NotImplemented: "host-too-old",
  UnsupportedFeature: "host-too-old",
};

function textOf(error: object, key: string): string {
  const value: unknown = Reflect.get(error, key);
  return typeof value === "string" ? value : "";
}

function placeOf(error: object): string {
  const debugInfo: unknown = Reflect.get(error, "debugInfo");
  return typeof debugInfo === "object" && debugInfo !== null ? textOf(debugInfo, "errorLocation") : "";
}

/** What went wrong, in the add-in's own vocabulary; an error Excel has no code for is "unexpected".
 * @param error whatever was thrown between asking Excel and its answer
 * @param sheet name of the sheet the request was about, "" where it was about none
 * @returns the failure, with Excel's own code, message and place kept as details */
export function failureOf(error: unknown, sheet = ""): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  if (typeof error !== "object" || error === null) return new WorkbookFailure("unexpected", String(error), sheet);
  const code = textOf(error, "code");
  const details = [code, textOf(error, "message"), placeOf(error)].filter((part) => part !== "").join(" · ");
  return new WorkbookFailure(codes[code] ?? "unexpected", details, sheet);
}
