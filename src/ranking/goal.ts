import type { CellReference } from "./grid";

/** A figure that a sheet states, with the cell that says it. */
export interface Stated {
  readonly value: number;
  readonly cell: CellReference;
}

/** What a sheet states of the share to reach and the day it is to be reached on; null where it says nothing, or more than one
 * thing. */
export interface StatedGoal {
  /** A share above 0 and up to 1. */
  readonly target: Stated | null;
  /** Excel serial. */
  readonly deadline: Stated | null;
}
