/** A count that is used; null is "no report", which is never 0. */
export type Reported = number | null;
