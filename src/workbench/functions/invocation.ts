import type { CallingCell, EngineResult } from "../engine/engineFunctions";
import type { FunctionDeclaration } from "./functionsJson";

/** One call of a custom function: asked once, shared by every cell that asks the same. */
export interface Invocation {
  readonly id: number;
  readonly key: string;
  /** Name with its namespace, as typed. */
  readonly name: string;
  readonly declaration: FunctionDeclaration;
  readonly values: readonly unknown[];
  readonly address: string | null;
  readonly flags: number;
  /** Cells whose formulas asked, by their place. */
  readonly cells: Map<string, CallingCell>;
  /** null until the add-in answered. */
  result: EngineResult | null;
  sentAt: number;
}

/** The bits that tell the add-in how to call.
 * @param declaration of the function
 * @param takesErrors whether error values may be among the arguments
 * @returns 1 cancelable, 2 streaming, 4 error values */
export function invocationFlags(declaration: FunctionDeclaration, takesErrors: boolean): number {
  const cancelable = declaration.options?.cancelable === true ? 1 : 0;
  const stream = declaration.options?.stream === true ? 2 : 0;
  return cancelable | stream | (takesErrors ? 4 : 0);
}

/** Where a cell is, as a key.
 * @param cell whose formula calls
 * @returns a text that is the same for the same cell only */
export function cellKey(cell: CallingCell): string {
  return `${cell.sheet}!${cell.row}:${cell.column}`;
}
