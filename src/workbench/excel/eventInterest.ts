/** Numbers of the events of Excel that the host sends. */
export const excelEvent = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

/** The target of events of the whole workbook. */
export const wholeWorkbook = "Workbook";

/** Which events an add-in's page listens to. */
export class EventInterest {
  /** Whether the page is told of anything; it may ask not to be for a while. */
  isEnabled = true;
  private readonly counts = new Map<string, number>();

  add(event: number, target: string): void {
    const key = `${event}|${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(event: number, target: string): void {
    const key = `${event}|${target}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  wants(event: number, target: string): boolean {
    return this.isEnabled && this.counts.has(`${event}|${target}`);
  }

  clear(): void {
    this.isEnabled = true;
    this.counts.clear();
  }

  /** The methods by which a page starts and stops listening. */
  methods(target: string, events: Readonly<Record<string, number>>): Record<string, () => void> {
    return Object.fromEntries(
      Object.entries(events).flatMap(([name, event]) => [
        [`_Register${name}`, () => this.add(event, target)],
        [`_Unregister${name}`, () => this.remove(event, target)],
      ]),
    );
  }
}
