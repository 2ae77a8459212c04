import type { AddinConnection, HostPort } from "../host";
import { portOverFrame } from "../portOverFrame";

/** An add-in's page in a frame, connected to the host each time it loads. */
export class AddinFrame {
  /** The connection of the page that is loaded now; resolves when it first asks for one. */
  readonly connected: Promise<AddinConnection>;
  #connection: AddinConnection | null = null;
  readonly #stop: () => void;

  /** @param connect connects a page to the host, each time one loads
   * @param onVisibility called when the add-in shows or hides its pane */
  constructor(
    frame: HTMLIFrameElement,
    connect: (port: HostPort) => AddinConnection,
    onVisibility: (visible: boolean) => void,
  ) {
    let resolve: (connection: AddinConnection) => void;
    this.connected = new Promise((done) => (resolve = done));
    this.#stop = portOverFrame(frame, (port) => {
      this.#connection?.dispose();
      this.#connection = connect(port);
      this.#connection.onVisibility(onVisibility);
      resolve(this.#connection);
    });
  }

  /** Waits for the add-in to be ready.
   * @param atMost milliseconds to wait
   * @param late the sentence to reject with after that */
  async ready(atMost: number, late: string): Promise<void> {
    let timer: number | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = window.setTimeout(() => reject(new Error(late)), atMost);
    });
    try {
      await Promise.race([this.connected.then((connection) => connection.ready), tooLate]);
    } finally {
      window.clearTimeout(timer);
    }
  }

  /** Tells the add-in that the user opened or closed its pane. */
  shown(visible: boolean): void {
    this.#connection?.show(visible);
  }

  /** Runs the function behind a ribbon button. */
  async run(functionName: string, controlId: string): Promise<void> {
    const first = await this.connected;
    await (this.#connection ?? first).invokeCommand(functionName, controlId);
  }

  /** Runs the action of a keyboard shortcut. */
  async runAction(action: string): Promise<void> {
    const first = await this.connected;
    await (this.#connection ?? first).invokeAction(action);
  }

  /** Ends the connection for good. */
  dispose(): void {
    this.#stop();
    this.#connection?.dispose();
  }
}
