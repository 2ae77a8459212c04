// Runs in the add-in's page before office.js and offers the contract that office.js looks for in a Mac host.
// It does nothing unless the workbench is around it:
// - in the workbench's iframe: the frame's `name` is "workbench:<display language>", e.g. "workbench:vi-VN". office.js
//   asks for the language at once, before any message can arrive, and the name is there from the first moment
//   and survives navigation. The page then posts "workbench-hello" to its parent, for its own origin only; the parent answers
//   "workbench-welcome" with a MessagePort.
// - in a test: `window.__workbenchPort` is a HostPort, `window.__workbenchLanguage` the language.
import type { HostPort } from "../hostPort";
import { framePrefix, helloMessage, isHostMessage, welcomeMessage } from "../protocol/messages";
import type { PageMessage } from "../protocol/messages";

type Reply = (payload: unknown) => void;

interface HostCall {
  readonly methodId: number;
  readonly params?: unknown;
}

interface ShimWindow {
  readonly name: string;
  __workbenchPort?: HostPort;
  __workbenchLanguage?: string;
  agaveHost?: { GetHostInfo(): string };
  webkit?: { messageHandlers: { Agave: { postMessage(): void } } };
  _enableFullDialogAPI?: boolean;
  _osfEnableDialogOrigin?: boolean;
  _osfHostAPI?: (handler: unknown, call: HostCall, reply?: Reply) => void;
  _osfHostRegisterEvent?: (
    handler: unknown,
    call: HostCall,
    onEvent: Reply,
    reply: Reply,
  ) => { eventCallbackId: number };
  _osfHostUnregisterCallback?: (id: number) => void;
}

const sharedAppAndFunctions = 3;

function install(
  shimWindow: ShimWindow,
  language: string,
  connect: (receive: Reply) => (message: PageMessage) => void,
) {
  const replies = new Map<number, Reply>();
  const listeners = new Map<number, Reply>();
  let last = 0;
  const send = connect((message) => {
    if (!isHostMessage(message)) return;
    if (message.kind === "event") return listeners.get(message.subscription)?.(message.payload);
    const reply = replies.get(message.id);
    replies.delete(message.id);
    reply?.(message.payload);
  });
  const plain = (params: unknown): unknown => JSON.parse(JSON.stringify(params ?? null));

  shimWindow.agaveHost = {
    GetHostInfo: () =>
      ["Excel", "Mac", "16.00", language, "telemetry", "", "disableLogging", sharedAppAndFunctions].join("|"),
  };
  shimWindow.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };
  shimWindow._enableFullDialogAPI = true;
  shimWindow._osfEnableDialogOrigin = true;
  shimWindow._osfHostAPI = (_handler, { methodId, params }, reply) => {
    last += 1;
    if (reply !== undefined) replies.set(last, reply);
    send({ kind: "call", id: last, methodId, params: plain(params) });
  };
  shimWindow._osfHostRegisterEvent = (_handler, { methodId, params }, onEvent, reply) => {
    last += 1;
    replies.set(last, reply);
    listeners.set(last, onEvent);
    send({ kind: "call", id: last, methodId, params: plain(params), subscription: last });
    return { eventCallbackId: last };
  };
  shimWindow._osfHostUnregisterCallback = (id) => {
    listeners.delete(id);
    send({ kind: "unsubscribe", subscription: id });
  };
}

/** Sends over a port given at once. */
function overPort(port: HostPort) {
  return (receive: Reply) => {
    port.onmessage = receive;
    return (message: PageMessage) => port.post(message);
  };
}

/** Sends over the port that the window around hands in; what is sent before it arrives waits. */
function overParent(page: Window) {
  return (receive: Reply) => {
    const waiting: PageMessage[] = [];
    let port: MessagePort | null = null;
    const welcome = (event: MessageEvent): void => {
      const [given] = event.ports;
      const isWelcome = event.source === page.parent && event.origin === page.location.origin;
      if (!isWelcome || event.data !== welcomeMessage || given === undefined) return;
      page.removeEventListener("message", welcome);
      port = given;
      port.onmessage = (message) => receive(message.data);
      for (const message of waiting.splice(0)) port.postMessage(message);
    };
    page.addEventListener("message", welcome);
    page.parent.postMessage(helloMessage, page.location.origin);
    return (message: PageMessage): void => {
      if (port === null) waiting.push(message);
      else port.postMessage(message);
    };
  };
}

function start(shimWindow: ShimWindow & Window): void {
  const port = shimWindow.__workbenchPort;
  if (port !== undefined) return install(shimWindow, shimWindow.__workbenchLanguage ?? "vi-VN", overPort(port));
  if (shimWindow.parent === shimWindow || !shimWindow.name.startsWith(framePrefix)) return;
  install(shimWindow, shimWindow.name.slice(framePrefix.length), overParent(shimWindow));
}

start(window);
