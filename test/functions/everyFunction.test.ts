import fc from "fast-check";
import * as functions from "../../src/functions/functions";
import { chooseFormats } from "../../src/functions/shownFormats";
import { errorCell, loadCustomFunctions } from "../helpers/customFunctionsGlobal";
import { calling, codesOf, column, fullCalls, functionIds, one, type FunctionId } from "../helpers/functionCalls";
import { propertyRuns } from "../helpers/propertyRuns";

loadCustomFunctions();

afterEach(() => chooseFormats(null));

/** Every way to put a cell in the place of one cell of a full call. */
function replacing(id: FunctionId, cell: unknown): unknown[][][][] {
  const full = fullCalls[id];
  return full.flatMap((cells, argument) =>
    cells.flatMap((row, rowIndex) =>
      row.map((_, columnIndex) => {
        const changed = cells.map((line, at) =>
          line.map((old, of) => (at === rowIndex && of === columnIndex ? cell : old)),
        );
        return full.map((other, at) => (at === argument ? changed : other));
      }),
    ),
  );
}

describe.each(functionIds)("%s", (id) => {
  test("answers its full call without an error", () => {
    const cells = codesOf(id, ...fullCalls[id]).flat();
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
  });

  test("gives one result whether a blank arrives as 0, null or empty text, in every cell of every argument", () => {
    const [zero, ...others] = [0, null, ""].map((blank) => replacing(id, blank).map((call) => calling(id, ...call)));
    for (const other of others) expect(other).toEqual(zero);
  });

  test("gives one result for whole arguments of blanks, however they arrive", () => {
    const [zero, ...others] = [0, null, ""].map((blank) =>
      fullCalls[id].map((_, argument) =>
        calling(
          id,
          ...fullCalls[id].map((cells, at) => (at === argument ? cells.map((row) => row.map(() => blank)) : cells)),
        ),
      ),
    );
    for (const other of others) expect(other).toEqual(zero);
  });

  test("hands an error in any cell on as the same error", () => {
    for (const call of replacing(id, errorCell("#REF!"))) expect(codesOf(id, ...call).flat()).toContain("#REF!");
  });

  test("takes what it gives with a format, as an argument", () => {
    const formatted = (cell: unknown) =>
      typeof cell === "number" ? { type: "FormattedNumber", basicValue: cell, numberFormat: "0.00%" } : cell;
    const call = fullCalls[id].map((cells) => cells.map((row) => row.map(formatted)));
    expect(calling(id, ...call)).toEqual(calling(id, ...fullCalls[id]));
  });

  test("tells text that is no number apart from numbers, with a sentence", () => {
    const answers = replacing(id, "không rõ").map((call) => calling(id, ...call));
    const texts = answers.flat(2).map(String);
    for (const text of texts) expect(text).not.toMatch(/^#(VALUE!|N\/A)$|\{\w+\}/);
  });
});

const wild = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, "", 0, -0, true, false, NaN, Infinity, {}, [], () => 0, 5n, Symbol("x")),
  fc.constantFrom<unknown>(
    { code: "#N/A" },
    { type: "Error", basicValue: "#SPILL!" },
    { basicValue: 8 },
    { code: "x" },
  ),
  fc.constantFrom<unknown>("vi", "EN", "huyện Vị Thủy", "hơn 13.200", "30-8", "1.2.3", 44059, 44073, 0.3, 733017, 9e15),
  fc.double(),
  fc.integer(),
  fc.maxSafeNat(),
  fc.string(),
);
const wildArgument = fc.oneof(
  { weight: 8, arbitrary: fc.array(fc.array(wild, { maxLength: 3 }), { maxLength: 4 }) },
  { weight: 4, arbitrary: wild.map((cell) => [[cell]]) },
  { weight: 1, arbitrary: wild },
  { weight: 2, arbitrary: fc.constant(null) },
);
const wildCall = fc.tuple(
  fc.constantFrom(...functionIds),
  fc.array(wildArgument, { minLength: 11, maxLength: 11 }),
  fc.boolean(),
);

const codes = ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A", "#SPILL!"];

function soundCell(cell: unknown): boolean {
  if (cell instanceof CustomFunctions.Error) return codes.includes(cell.code);
  if (typeof cell === "object" && cell !== null) return "basicValue" in cell && Number.isFinite(cell.basicValue);
  return typeof cell === "string" || typeof cell === "boolean" || Number.isFinite(cell);
}

test("no input of any type, shape or size gives anything but sound cells or an error of the contract", () => {
  fc.assert(
    fc.property(wildCall, ([id, handed, formats]) => {
      chooseFormats(formats);
      const takes = functions[id] as (...cells: unknown[]) => unknown[][];
      try {
        const result = takes(...handed.slice(0, takes.length), {});
        expect(result.every((row) => row.length > 0 && row.length === result[0]?.length)).toBe(true);
        expect(result.flat().filter((cell) => !soundCell(cell))).toEqual([]);
      } catch (error) {
        if (!(error instanceof CustomFunctions.Error)) throw error;
        expect(codes).toContain(error.code);
      }
    }),
    { ...propertyRuns, numRuns: propertyRuns.numRuns * 10 },
  );
});

test("10,000 rows in one call are answered by every function that takes them", () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => row + 1);
  const names = column(...rows.map((row) => `Xã ${String(row)}`));
  const [counts, bases] = [column(...rows), column(...rows.map((row) => row * 2 + 5))];
  expect(calling("RANK", counts, counts)[9_999]).toEqual([1]);
  expect(calling("RANK_COVERAGE", counts, bases)[9_999]).toEqual([1]);
  expect(calling("RANKING", names, counts, bases)[1]?.slice(0, 2)).toEqual([1, "Xã 10000"]);
  expect(
    calling("ALLOCATE", one(1_000_000), counts)
      .flat()
      .reduce<number>((sum, part) => sum + Number(part), 0),
  ).toBe(1e6);
  expect(calling("REPORT", one("Hậu Giang"), names, counts, one(44059))[0]?.[0]).toContain("50.005.000 lượt cài đặt");
  expect(calling("COUNT", column(...rows.map((row) => `hơn ${String(row)}`)))[9_999]).toEqual([10_000]);
});
