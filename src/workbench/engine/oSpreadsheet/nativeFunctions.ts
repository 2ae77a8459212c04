import { DEFAULT_LOCALE, helpers, registries } from "@odoo/o-spreadsheet";
import { sortedArray, type NativeCell, type NativeMatrix } from "./sortedArray";

type Argument = NativeCell | NativeMatrix | undefined;

const notAvailable = { value: "#N/A", message: "The number is not in the range." };

function cells(argument: Argument): readonly NativeCell[] {
  if (argument === undefined) return [];
  return isMatrix(argument) ? argument.flat() : [argument];
}

function isMatrix(argument: NativeCell | NativeMatrix): argument is NativeMatrix {
  return Array.isArray(argument);
}

function failureAmong(...args: readonly Argument[]): NativeCell | undefined {
  return args.flatMap(cells).find((cell) => helpers.isEvaluationError(cell.value));
}

function numberOf(argument: Argument, otherwise: number): number {
  const cell = cells(argument)[0];
  return cell === undefined || cell.value === null ? otherwise : helpers.toNumber(cell, DEFAULT_LOCALE);
}

function rankEq(value: Argument, data: Argument, order: Argument): NativeCell {
  const failed = failureAmong(value, data, order);
  if (failed !== undefined) return failed;
  const number = numberOf(value, 0);
  const ascending = numberOf(order, 0) !== 0;
  const numbers = cells(data).flatMap((cell) => (typeof cell.value === "number" ? [cell.value] : []));
  if (!numbers.includes(number)) return notAvailable;
  return { value: 1 + numbers.filter((other) => (ascending ? other < number : other > number)).length };
}

function sort(array: Argument, index: Argument, order: Argument, byColumn: Argument): NativeCell | NativeCell[][] {
  if (array === undefined) return { value: "#VALUE!" };
  const failed = failureAmong(index, order, byColumn);
  if (failed !== undefined) return failed;
  const direction = numberOf(order, 1);
  if (direction !== 1 && direction !== -1) return { value: "#VALUE!" };
  const matrix = isMatrix(array) ? array : [[array]];
  const isByColumn = Boolean(cells(byColumn)[0]?.value ?? false);
  return sortedArray(matrix, numberOf(index, 1), direction, isByColumn) ?? { value: "#VALUE!" };
}

function squareRoot(value: Argument): NativeCell {
  const failed = failureAmong(value);
  if (failed !== undefined) return failed;
  const number = numberOf(value, 0);
  return number < 0 ? { value: "#NUM!" } : { value: Math.sqrt(number) };
}

/** Adds the functions of Excel that the engine lacks or computes in another way, where workbooks are likely to use them. */
export function installNativeFunctions(): void {
  registries.functionRegistry
    .replace("RANK.EQ", {
      description: "Returns the place of a number among the numbers of a range; equal numbers share a place.",
      category: "Statistical",
      isExported: true,
      args: [
        { name: "number", description: "The number to place.", type: ["NUMBER"] },
        { name: "ref", description: "The numbers it is placed among.", type: ["RANGE<NUMBER>"], acceptMatrix: true },
        { name: "order", description: "0 for largest first, else smallest first.", type: ["NUMBER"], optional: true },
      ],
      compute: (...args: Argument[]) => rankEq(args[0], args[1], args[2]),
    })
    .replace("SORT", {
      description: "Sorts the rows or columns of an array.",
      category: "Lookup",
      isExported: true,
      args: [
        { name: "array", description: "What is sorted.", type: ["RANGE<ANY>"], acceptMatrix: true, acceptErrors: true },
        {
          name: "sort_index",
          description: "The column or row to sort by, 1 if left out.",
          type: ["NUMBER"],
          optional: true,
        },
        {
          name: "sort_order",
          description: "1 for smallest first, -1 for largest first.",
          type: ["NUMBER"],
          optional: true,
        },
        { name: "by_col", description: "TRUE to sort columns.", type: ["BOOLEAN"], optional: true },
      ],
      compute: (...args: Argument[]) => sort(args[0], args[1], args[2], args[3]),
    })
    .replace("SQRT", {
      description: "Returns the square root of a number.",
      category: "Math",
      isExported: true,
      args: [{ name: "number", description: "The number.", type: ["NUMBER"] }],
      compute: squareRoot,
    });
}
