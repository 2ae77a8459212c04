/** Where the whole place stands among its kind, as somebody else's ranking says. */
export interface Standing {
  readonly place: number;
  readonly of: number | null;
  readonly placeBefore: number | null;
}

/** What the lines around raw counts say of the whole place: where it stands, and what it had on an earlier day. */
export interface StandingReading {
  readonly standing: Standing | null;
  /** Null where no line gives the count of exactly one earlier day, as an Excel serial. */
  readonly before: { readonly asOf: number; readonly installs: number } | null;
}
