import * as functions from "../../src/functions/functions";
import { called } from "./customFunctionsGlobal";
import { onDay } from "./onDay";

type Matrix = readonly (readonly unknown[])[];

/** The parts of a formula: text, percentages, numbers, names, and single signs. */
const parts = /"(?:[^"]|"")*"|\d+(?:\.\d+)?%?|[A-Z][A-Z_.]*|[(){},;=-]/gu;

/** What a formula of literals, arrays, DATE and BLUEZONE functions gives, worked out by the functions themselves.
 * @param formula in Excel's own writing, =BLUEZONE.COVERAGE(63163,733017)
 * @returns the cells of its result as they are shown */
export function formulaResult(formula: string): Matrix {
  const queue = formula.match(parts) ?? [];
  if (queue.join("") !== formula) throw new Error(`part of ${formula} can't be read`);
  expectSign(queue, "=");
  const result = argument(queue);
  if (queue.length > 0) throw new Error(`${queue.join("")} is left over of ${formula}`);
  return result ?? [];
}

function expectSign(queue: string[], sign: string): void {
  const next = queue.shift();
  if (next !== sign) throw new Error(`${sign} expected instead of ${next ?? "the end"}`);
}

function argument(queue: string[]): Matrix | null {
  const [next = ""] = queue;
  if (next === "," || next === ")") return null;
  if (next === "{") return array(queue);
  if (/^[A-Z]/.test(next) && queue[1] === "(") return call(queue);
  return [[literal(queue)]];
}

function literal(queue: string[]): unknown {
  const next = queue.shift() ?? "";
  if (next === "-") return -Number(literal(queue));
  if (next === "TRUE" || next === "FALSE") return next === "TRUE";
  if (next.startsWith('"')) return next.slice(1, -1).replaceAll('""', '"');
  return next.endsWith("%") ? Number(`${next.slice(0, -1)}e-2`) : Number(next);
}

function array(queue: string[]): Matrix {
  expectSign(queue, "{");
  const rows: unknown[][] = [[]];
  for (;;) {
    rows.at(-1)?.push(literal(queue));
    const sign = queue.shift();
    if (sign === "}") return rows;
    if (sign === ";") rows.push([]);
    else if (sign !== ",") throw new Error(`${sign ?? "the end"} in an array`);
  }
}

function call(queue: string[]): Matrix {
  const name = queue.shift() ?? "";
  const given: (Matrix | null)[] = [];
  expectSign(queue, "(");
  while (queue[0] !== ")") {
    given.push(argument(queue));
    if (queue[0] === ",") queue.shift();
  }
  expectSign(queue, ")");
  if (name === "DATE")
    return [
      [
        onDay(
          given
            .map((cells) => cells?.[0]?.[0])
            .reverse()
            .join("/"),
        ),
      ],
    ];
  const own = Object.entries(functions).find(([id]) => `BLUEZONE.${id}` === name)?.[1];
  if (own === undefined) throw new Error(`there is no function ${name}`);
  const takes = own as (...cells: unknown[]) => unknown[][];
  // Excel hands over null for each argument left out, and the invocation behind them all.
  const all = Array.from({ length: own.length }, (_, index) => given[index] ?? null);
  return called(() => takes(...all, { functionName: name }));
}
