/** Methods of the outer contract, by number. */
export const hostMethod = {
  execute: 1,
  registerEvent: 2,
  unregisterEvent: 3,
  writeSettings: 4,
  getContext: 5,
} as const;

/** What execute can be asked to do, by number. */
export const dispatchId = {
  richApi: 93,
  commandCompleted: 94,
  richApiEvent: 33,
  commandEvent: 39,
  selectionEvent: 2,
} as const;

/** Statuses of the outer contract. */
export const status = {
  ok: 0,
  unsupported: 5000,
  cellEditing: 5004,
  sessionLost: 5012,
  payloadTooLarge: 5103,
  answerTooLarge: 5104,
  accessDenied: 7000,
} as const;

/** Kinds of the messages that go to the page as events. */
export const eventCategory = { function: 1, action: 2, excel: 65536 } as const;

/** One message to the page. */
export interface PageEvent {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly message: unknown;
}

/** The text of a request as it comes in the arguments of execute.
 * @param params of the call
 * @returns what to execute, and its arguments with one level of nesting taken away */
export function readExecute(params: unknown): { id: number; args: readonly unknown[] } {
  if (typeof params !== "object" || params === null || !("id" in params) || typeof params.id !== "number")
    return { id: 0, args: [] };
  const args: readonly unknown[] = "apiArgs" in params && Array.isArray(params.apiArgs) ? params.apiArgs : [];
  const [first] = args;
  return { id: params.id, args: Array.isArray(first) ? first : args };
}
