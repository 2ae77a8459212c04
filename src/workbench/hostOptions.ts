import type { ExcelVersionId } from "./excelVersions";

/** What the host says of itself and its document. */
export interface HostOptions {
  /** Display language as a tag, e.g. "vi-VN". */
  readonly language: string;
  readonly documentName: string;
  /** The Excel that is played; Microsoft 365 where left out. */
  readonly version?: ExcelVersionId;
  /** How numbers and dates are shown and typed, as a tag: "en-US" or "vi-VN"; "en-US" where left out. */
  readonly culture?: string;
  /** What a custom function gets for a blank cell: Excel gives 0 on the desktop and null on the web. */
  readonly blankAs?: 0 | null | "";
  /** Requirement sets and their versions instead of the built-in ones. */
  readonly requirements?: Readonly<Record<string, string>>;
}
