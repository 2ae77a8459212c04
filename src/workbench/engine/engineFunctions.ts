import type { EngineValue } from "./cells";

export type { EngineValue } from "./cells";

/** An argument as the engine hands it over: rows of values where a range or array was given, undefined where left out. */
export type EngineArgument =
  EngineValue | EngineError | readonly (readonly (EngineValue | EngineError)[])[] | undefined;

/** An error value with its sentence. */
export interface EngineError {
  readonly error: string;
  readonly message: string;
}

/** A value that brings its number format along. */
export interface FormattedValue {
  readonly value: EngineValue;
  readonly numberFormat: string;
}

/** What one cell of a result may hold. */
export type EngineCellResult = EngineValue | EngineError | FormattedValue;

/** What a function gives back: one cell or rows of cells. */
export type EngineResult = EngineCellResult | readonly (readonly EngineCellResult[])[];

/** The cell whose formula calls. */
export interface CallingCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A function that can be typed in a cell. */
export interface EngineFunction {
  /** Upper case with its namespace, e.g. "NS.NAME". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isRange: boolean;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
  compute(args: readonly EngineArgument[], caller: CallingCell | null): EngineResult;
}

/** The functions that formulas may use beyond the engine's own. */
export interface EngineFunctions {
  register(functions: readonly EngineFunction[]): void;
  /** Calculates these cells and what depends on them again. */
  recalculate(cells: readonly CallingCell[]): void;
  /** Whether the cell holds a formula that calls the function. */
  calls(cell: CallingCell, name: string): boolean;
  /** The names registered so far. */
  names(): readonly string[];
}
