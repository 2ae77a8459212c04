import type { Engine } from "../engine/engine";

/** Texts that add-ins keep with sheets, by key. */
export class CustomProperties {
  private readonly sheets = new Map<string, Map<string, string>>();

  constructor(engine: Engine) {
    engine.onReplaced(() => this.sheets.clear());
  }

  /** Whether anything is kept. */
  get isEmpty(): boolean {
    return [...this.sheets.values()].every((kept) => kept.size === 0);
  }

  /** The texts kept with a sheet. */
  on(sheet: string): Map<string, string> {
    const kept = this.sheets.get(sheet) ?? new Map<string, string>();
    this.sheets.set(sheet, kept);
    return kept;
  }
}
