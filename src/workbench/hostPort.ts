/** One end of the line between an add-in's page and the host. */
export interface HostPort {
  post(message: unknown): void;
  onmessage: ((message: unknown) => void) | null;
}
