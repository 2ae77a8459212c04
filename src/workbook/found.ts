/** How far a build has come, as the workbook tells it. */
export type BuildStage = "untouched" | "under-way" | "done";

/** What a build left in the workbook, as it was found. */
export interface Found {
  readonly stage: BuildStage;
  /** Sheets that the build added and that are there. */
  readonly added: ReadonlySet<string>;
  /** The sheet under its present name; null where it is gone. */
  readonly sheet: string | null;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly hasTable: boolean;
  readonly tableRows: number;
  readonly hasChart: boolean;
  readonly hasHistory: boolean;
  /** Keys of the add-in's settings that are there. */
  readonly keys: ReadonlySet<string>;
}
