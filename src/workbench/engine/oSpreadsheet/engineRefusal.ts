/** A command the spreadsheet engine would not carry out. */
export class EngineRefusal extends Error {
  constructor(
    readonly command: string,
    readonly reasons: readonly string[],
  ) {
    super(`${command}: ${reasons.join(", ")}`);
    this.name = "EngineRefusal";
  }
}
