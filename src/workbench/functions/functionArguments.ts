import type { EngineArgument, EngineError, EngineValue } from "../engine/engineFunctions";
import type { FunctionDeclaration, FunctionParameter } from "./functionsJson";

/** Arguments ready to travel, or the error that keeps the call from being made. */
export type PreparedArguments = { readonly values: readonly unknown[] } | { readonly error: EngineError };

/** How blanks and errors in cells are handed to a function. */
export interface ArgumentRules {
  readonly blankAs: 0 | null | "";
  /** Whether functions of this add-in take error values. */
  readonly takesErrors: boolean;
}

/** Prepares the arguments of a call as Excel does: one per declared parameter, null where left out, converted to the
 * declared type.
 * @param declaration of the function
 * @param args as the engine has them
 * @param rules for blanks and errors
 * @returns values by position, repeating ones gathered in a list; or the error the cell shows instead */
export function prepareArguments(
  declaration: FunctionDeclaration,
  args: readonly EngineArgument[],
  rules: ArgumentRules,
): PreparedArguments {
  try {
    const values = declaration.parameters.map((parameter, index) => {
      if (parameter.repeating !== true) return prepared(parameter, args[index], rules);
      const rest = args.slice(index);
      return rest.length === 0 ? null : rest.map((one) => prepared(parameter, one, rules));
    });
    return { values };
  } catch (failure) {
    if (failure instanceof ArgumentFailure) return { error: failure.error };
    throw failure;
  }
}

class ArgumentFailure extends Error {
  constructor(readonly error: EngineError) {
    super(error.error);
  }
}

function prepared(parameter: FunctionParameter, argument: EngineArgument, rules: ArgumentRules): unknown {
  if (argument === undefined) return null;
  const one = (value: EngineValue | EngineError): unknown => converted(parameter, value, rules);
  if (parameter.dimensionality === "matrix")
    return isRows(argument) ? argument.map((row) => row.map(one)) : [[one(argument)]];
  // Excel calls no function once per cell of a range given where one value is declared.
  if (isRows(argument)) throw new ArgumentFailure({ error: "#CALC!", message: "" });
  return one(argument);
}

function converted(parameter: FunctionParameter, value: EngineValue | EngineError, rules: ArgumentRules): unknown {
  if (isError(value)) return convertedError(parameter, value, rules);
  switch (parameter.type) {
    case "number":
      return toNumber(value);
    case "string":
      return value === null ? "" : typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
    case "boolean":
      return toBoolean(value);
    case undefined:
    default:
      return value === null ? rules.blankAs : value;
  }
}

function convertedError(parameter: FunctionParameter, error: EngineError, rules: ArgumentRules): unknown {
  const isAny = parameter.type === undefined || parameter.type === "any";
  if (error.error === "#BUSY!" || !isAny) throw new ArgumentFailure(error);
  if (!rules.takesErrors) throw new ArgumentFailure({ error: "#VALUE!", message: "" });
  return { type: "CustomFunctionError", code: error.error };
}

function toNumber(value: EngineValue): number {
  if (value === null) return 0;
  if (typeof value !== "string") return Number(value);
  const number = value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(number)) throw new ArgumentFailure({ error: "#VALUE!", message: "" });
  return number;
}

function toBoolean(value: EngineValue): boolean {
  if (typeof value !== "string") return Boolean(value);
  const word = value.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  throw new ArgumentFailure({ error: "#VALUE!", message: "" });
}

function isRows(argument: EngineArgument): argument is readonly (readonly (EngineValue | EngineError)[])[] {
  return Array.isArray(argument);
}

function isError(value: EngineValue | EngineError): value is EngineError {
  return typeof value === "object" && value !== null;
}
