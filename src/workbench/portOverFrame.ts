import type { HostPort } from "./hostPort";
import { helloMessage, welcomeMessage } from "./protocol/messages";

/** Hands a line to the add-in's page in a frame of the same origin, each time the page loads and asks for one.
 * @param frame the add-in's iframe; its name must be `framePrefix` and the display language
 * @param onPort called with the host's end of each line
 * @returns stops listening */
export function portOverFrame(frame: HTMLIFrameElement, onPort: (port: HostPort) => void): () => void {
  const greet = (event: MessageEvent): void => {
    const page = frame.contentWindow;
    const isHello = event.source === page && event.origin === window.location.origin && event.data === helloMessage;
    if (page === null || !isHello) return;
    const channel = new MessageChannel();
    const near = channel.port1;
    const port: HostPort = { post: (message) => near.postMessage(message), onmessage: null };
    near.onmessage = (message) => port.onmessage?.(message.data);
    onPort(port);
    page.postMessage(welcomeMessage, window.location.origin, [channel.port2]);
  };
  window.addEventListener("message", greet);
  return () => window.removeEventListener("message", greet);
}
