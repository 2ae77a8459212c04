import * as functions from "../../src/functions/functions";
import { called } from "./customFunctionsGlobal";

/** The name of a BLUEZONE function. */
export type FunctionId = keyof typeof functions;

/** An argument as Excel hands it over: a matrix, or null where it is left out. */
export type Handed = readonly (readonly unknown[])[] | null;

/** The names of all functions. */
export const functionIds = Object.keys(functions) as FunctionId[];

/** A column of cells. */
export const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** One cell. */
export const one = (cell: unknown): unknown[][] => [[cell]];

/** What a call shows, with null for every argument left out at its end and the invocation behind them, as Excel calls. */
export function calling(id: FunctionId, ...handed: readonly unknown[]): unknown[][] {
  const takes = functions[id] as (...cells: unknown[]) => unknown[][];
  const all = Array.from({ length: takes.length }, (_, index) => handed[index] ?? null);
  return called(() => takes(...all, { functionName: id }));
}

/** The same as `calling`, with errors as their codes alone. */
export function codesOf(id: FunctionId, ...handed: readonly unknown[]): unknown[][] {
  const code = (cell: unknown) =>
    typeof cell === "string" && /^#[A-Z/0]+[!?]? /.test(cell) ? cell.slice(0, cell.indexOf(" ")) : cell;
  return calling(id, ...handed).map((row) => row.map(code));
}

const units = column("huyện Phụng Hiệp", "thành phố Vị Thanh", "huyện Vị Thủy");
const installs = column(13200, 10000, 7600);
const bases = column(188000, 73322, 91500);

/** A call of each function in which every argument is given and nothing is wrong. */
export const fullCalls: Readonly<Record<FunctionId, readonly unknown[][][]>> = {
  COVERAGE: [installs, bases],
  TARGET_COUNT: [bases, one(0.3)],
  GAP_TO_TARGET: [installs, bases, one(0.3)],
  SURPLUS: [installs, bases, one(0.1)],
  PACE: [one(55289), one(44056), one(63163), one(44059)],
  PACE_NEEDED: [installs, bases, one(44059), one(44073), one(0.3)],
  PROJECTED: [one(55289), one(44056), one(63163), one(44059), one(44073)],
  TARGET_DATE: [one(55289), one(44056), one(63163), one(44059), one(733017), one(0.3)],
  RANK: [installs, installs, one(1), one(2)],
  RANK_COVERAGE: [installs, bases, one(1), one(1)],
  RANK_CHANGE: [column(3, 2, 1), column(1, 2, 3)],
  TO_OVERTAKE: [installs, bases, one(9640), one(97500)],
  RANKING: [units, installs, bases, one(0.3), column(13000, 9000, 7500), bases],
  OVERALL: [installs, bases],
  ALLOCATE: [one(1000), bases, one(10)],
  IMPLIED_BASE: [column(55289, 63163), column(0.0754, 0.0862), one(2)],
  COUNT: [column("hơn 13.200", 9640)],
  COUNT_RANGE: [column("gần 6.000", 9640)],
  COUNT_PHRASE: [column(13217, 7568), one(3), one("vi")],
  SAME_UNIT: [units, column("Phụng Hiệp", "H. Vị Thuỷ", "H. Vị Thuỷ"), one(true)],
  UNIT_LOOKUP: [column("H. Vị Thuỷ", "Phụng Hiệp", "TP Vị Thanh"), units, bases],
  REPORT: [
    one("Hậu Giang"),
    units,
    installs,
    one(44059),
    one(733017),
    one(0.3),
    one(44073),
    one(49),
    one(63),
    one(50),
    one("vi"),
  ],
};
