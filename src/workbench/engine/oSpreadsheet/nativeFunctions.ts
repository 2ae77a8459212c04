import { DEFAULT_LOCALE, helpers, registries } from "@odoo/o-spreadsheet";

interface Cell {
  readonly value: string | number | boolean | null;
  readonly message?: string;
}
type Matrix = readonly (readonly Cell[])[];
type Argument = Cell | Matrix | undefined;

const notAvailable = { value: "#N/A", message: "The number is not in the range." };

function cells(argument: Argument): readonly Cell[] {
  if (argument === undefined) return [];
  return isMatrix(argument) ? argument.flat() : [argument];
}

function isMatrix(argument: Cell | Matrix): argument is Matrix {
  return Array.isArray(argument);
}

function rankEq(value: Argument, data: Argument, order: Argument): Cell {
  const [wanted = { value: null }] = cells(value);
  const failed = [wanted, ...cells(data), ...cells(order)].find((cell) => helpers.isEvaluationError(cell.value));
  if (failed !== undefined) return failed;
  const number = helpers.toNumber(wanted, DEFAULT_LOCALE);
  const ascending = helpers.toNumber(cells(order)[0] ?? { value: 0 }, DEFAULT_LOCALE) !== 0;
  const numbers = cells(data).flatMap((cell) => (typeof cell.value === "number" ? [cell.value] : []));
  if (!numbers.includes(number)) return notAvailable;
  return { value: 1 + numbers.filter((other) => (ascending ? other < number : other > number)).length };
}

/** Adds the functions of Excel that the engine lacks and a ranking needs. */
export function installNativeFunctions(): void {
  registries.functionRegistry.replace("RANK.EQ", {
    description: "Returns the place of a number among the numbers of a range; equal numbers share a place.",
    category: "Statistical",
    isExported: true,
    args: [
      { name: "number", description: "The number to place.", type: ["NUMBER"] },
      { name: "ref", description: "The numbers it is placed among.", type: ["RANGE<NUMBER>"], acceptMatrix: true },
      { name: "order", description: "0 for largest first, else smallest first.", type: ["NUMBER"], optional: true },
    ],
    compute: (...args: Argument[]) => rankEq(args[0], args[1], args[2]),
  });
}
