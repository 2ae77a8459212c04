/** What the add-in's page sends to the host. */
export type PageMessage =
  | {
      readonly kind: "call";
      readonly id: number;
      readonly methodId: number;
      readonly params: unknown;
      /** Given where the page listens to an event. */
      readonly subscription?: number;
    }
  | { readonly kind: "unsubscribe"; readonly subscription: number };

/** What the host sends to the add-in's page. */
export type HostMessage =
  | { readonly kind: "reply"; readonly id: number; readonly payload: unknown }
  | { readonly kind: "event"; readonly subscription: number; readonly payload: unknown };

/** Tells a message of the page from anything else that may arrive.
 * @param message received
 * @returns whether it has the shape of one */
export function isPageMessage(message: unknown): message is PageMessage {
  if (typeof message !== "object" || message === null || !("kind" in message)) return false;
  if (message.kind === "unsubscribe") return "subscription" in message && typeof message.subscription === "number";
  return (
    message.kind === "call" &&
    "id" in message &&
    typeof message.id === "number" &&
    "methodId" in message &&
    typeof message.methodId === "number"
  );
}

/** Tells a message of the host from anything else that may arrive.
 * @param message received
 * @returns whether it has the shape of one */
export function isHostMessage(message: unknown): message is HostMessage {
  return typeof message === "object" && message !== null && "kind" in message && "payload" in message;
}

/** The first message from the page to the window around it. */
export const helloMessage = "workbench-hello";

/** The answer to it, which brings the message port. */
export const welcomeMessage = "workbench-welcome";

/** What the name of the add-in's frame begins with; the display language follows, e.g. "workbench:vi-VN". */
export const framePrefix = "workbench:";
