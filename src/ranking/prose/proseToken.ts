/** A word, a figure, a code such as "2841/BTTTT-THH" or "3G", or another sign; positions are those of the plain text. */
export interface ProseToken {
  readonly kind: "word" | "number" | "code" | "sign";
  readonly text: string;
  /** The text in small letters, without marks where its lines have none. */
  readonly key: string;
  readonly start: number;
  /** Whether the lines it stands in are written without marks. */
  readonly plain: boolean;
  /** Behind the last character; the stop of an abbreviation belongs to its word. */
  readonly end: number;
  /** Whether a word begins with a capital. */
  readonly capital: boolean;
  /** Whether its column in a pasted table is headed as installs, or as something else; null outside such a table. */
  readonly column: "installs" | "other" | null;
}

/** What is said between two stops: semicolons, full stops, ends of lines. */
export type Clause = readonly ProseToken[];

/** What has each token of a clause already; null where nothing has. */
export type Taken = readonly ("date" | "place" | "unit" | null)[];
