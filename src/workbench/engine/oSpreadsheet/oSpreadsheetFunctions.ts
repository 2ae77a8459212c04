import { registries } from "@odoo/o-spreadsheet";
import type {
  CallingCell,
  EngineArgument,
  EngineCellResult,
  EngineFunction,
  EngineFunctions,
  EngineResult,
} from "../engineFunctions";
import type { Getters, LiveModel } from "./liveModel";
import type { NumberFormats } from "./numberFormats";

interface EngineCell {
  readonly value: string | number | boolean | null;
  readonly message?: string;
  readonly format?: string;
}
type EngineMatrix = readonly (readonly (EngineCell | undefined)[])[];
interface CallContext {
  readonly getters: Getters;
  readonly __originCellPosition?: { readonly sheetId: string; readonly row: number; readonly col: number };
}

/** The error a function's cell shows until its value arrives. */
export const pendingError = "#BUSY!";

// The engine keeps its functions per program, not per workbook: the workbook that calls is told apart by its getters.
const owners = new WeakMap<Getters, OSpreadsheetFunctions>();

/** Custom functions over the engine's function registry. */
export class OSpreadsheetFunctions implements EngineFunctions {
  private readonly functions = new Map<string, EngineFunction>();

  constructor(
    private readonly live: LiveModel,
    private readonly formats: NumberFormats,
  ) {
    for (const error of [pendingError, "#CALC!", "#VALUE!", "#REF!"]) registries.errorTypes.add(error);
    owners.set(live.getters, this);
    live.onReplaced(() => {
      owners.set(live.getters, this);
      live.run("EVALUATE_CELLS");
    });
  }

  register(functions: readonly EngineFunction[]): void {
    for (const one of functions) {
      this.functions.set(one.name, one);
      registries.functionRegistry.replace(one.name, {
        description: one.description,
        category: one.name.split(".")[0] ?? "",
        isExported: true,
        args: one.parameters.map(({ name, description, isRange, optional, repeating }) => ({
          name,
          description,
          type: isRange ? ["RANGE<ANY>"] : ["ANY"],
          acceptMatrix: true,
          acceptErrors: true,
          ...(optional ? { optional } : {}),
          ...(repeating ? { repeating } : {}),
        })),
        compute(this: CallContext, ...args: (EngineCell | EngineMatrix | undefined)[]) {
          const owner = owners.get(this.getters);
          return owner === undefined ? { value: pendingError } : owner.compute(one.name, this, args);
        },
      });
    }
    this.retype(functions.map(({ name }) => `${name}(`));
    this.live.run("EVALUATE_CELLS");
  }

  recalculate(cells: readonly CallingCell[]): void {
    const ids = cells.flatMap(({ sheet, row, column }) => {
      if (this.live.getters.tryGetSheet(sheet) === undefined) return [];
      const cell = this.live.cellAt({ sheetId: sheet, row, col: column });
      return cell === undefined ? [] : [cell.id];
    });
    if (ids.length > 0) this.live.run("EVALUATE_CELLS", { cellIds: [...new Set(ids)] });
  }

  calls({ sheet, row, column }: CallingCell, name: string): boolean {
    if (this.live.getters.tryGetSheet(sheet) === undefined) return false;
    const cell = this.live.cellAt({ sheetId: sheet, row, col: column });
    if (cell?.isFormula !== true) return false;
    return cell.compiledFormula.toFormulaString(this.live.getters).toUpperCase().includes(`${name}(`);
  }

  names(): readonly string[] {
    return [...this.functions.keys()];
  }

  /** The engine reads a formula once: one that was typed before its function was known is typed again. */
  private retype(calls: readonly string[]): void {
    const { getters } = this.live;
    const typed = getters.getSheetIds().flatMap((sheetId) =>
      Object.values(getters.getCells(sheetId)).flatMap((cell) => {
        if (!cell.isFormula) return [];
        const content = cell.compiledFormula.toFormulaString(getters);
        const isNew = calls.some((call) => content.toUpperCase().includes(call));
        return isNew ? [{ ...getters.getCellPosition(cell.id), content }] : [];
      }),
    );
    if (typed.length === 0) return;
    this.live.batch((run) => {
      for (const cell of typed) {
        run("UPDATE_CELL", { ...cell, content: "" });
        run("UPDATE_CELL", cell);
      }
    });
  }

  private compute(
    name: string,
    context: CallContext,
    args: readonly (EngineCell | EngineMatrix | undefined)[],
  ): EngineCell | EngineCell[][] {
    const origin = context.__originCellPosition;
    const caller = origin === undefined ? null : { sheet: origin.sheetId, row: origin.row, column: origin.col };
    const result = this.functions.get(name)?.compute(args.map(argumentOf), caller) ?? {
      error: "#NAME?",
      message: "",
    };
    if (!isRows(result)) return this.toEngine(result);
    const [first = []] = result;
    // The engine's matrices are columns of cells.
    return first.map((_, column) => result.map((row) => this.toEngine(row[column] ?? "")));
  }

  private toEngine(result: EngineCellResult): EngineCell {
    if (typeof result !== "object" || result === null) return { value: result };
    if ("error" in result) return { value: result.error, message: result.message };
    return { value: result.value, format: this.formats.toEngine(result.numberFormat) };
  }
}

function isRows(result: EngineResult): result is readonly (readonly EngineCellResult[])[] {
  return Array.isArray(result);
}

function isMatrix(argument: EngineCell | EngineMatrix): argument is EngineMatrix {
  return Array.isArray(argument);
}

function argumentOf(argument: EngineCell | EngineMatrix | undefined): EngineArgument {
  if (argument === undefined) return undefined;
  if (!isMatrix(argument)) return valueOf(argument);
  const [first = []] = argument;
  return first.map((_, row) => argument.map((column) => valueOf(column[row])));
}

function valueOf(cell: EngineCell | undefined): Exclude<EngineArgument, undefined | readonly unknown[]> {
  if (cell === undefined) return null;
  const { value } = cell;
  if (typeof value === "string" && registries.errorTypes.has(value))
    return { error: value, message: cell.message ?? "" };
  return value ?? null;
}
