import { conformance } from "../../helpers/conformance";
import type { AddinWindow } from "../../helpers/openWorkbench";

const any = (name: string, more: object = {}) => ({ name, type: "any", ...more });
const made = (id: string, parameters: readonly object[], more: object = {}) => ({
  id,
  name: id,
  description: id,
  parameters,
  result: { type: "any" },
  ...more,
});
const functions = [
  made("SEEN", [any("cells", { dimensionality: "matrix" }), any("option", { optional: true })]),
  made("ONE", [any("value")]),
  made("NUMBER", [{ name: "value", type: "number" }]),
  made("BACK", [any("what")], { result: { type: "any", dimensionality: "matrix" } }),
  made("LATER", [any("value")]),
  made("ADDRESS", [], { options: { requiresAddress: true } }),
  made("LOST", []),
];

const seen: unknown[] = [];
const backs: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  undefined: () => undefined,
  NaN: () => NaN,
  Infinity: () => Infinity,
  "NaN in a matrix": () => [[NaN]],
  "null in a matrix": () => [[null, 1]],
  "a matrix": () => [
    [1, 2],
    [3, 4],
  ],
};

/** The add-in's functions, as its page would associate them. */
function associate(page: AddinWindow): void {
  const { CustomFunctions } = page;
  const error = (code: CustomFunctions.ErrorCode, message?: string) => new CustomFunctions.Error(code, message);
  CustomFunctions.associate("SEEN", (...args: unknown[]) => {
    seen.push(args);
    return args.length;
  });
  CustomFunctions.associate("ONE", (value: unknown) => JSON.stringify(value));
  CustomFunctions.associate("NUMBER", (value: number) => value * 2);
  CustomFunctions.associate("LATER", (value: unknown) => Promise.resolve(value));
  CustomFunctions.associate("ADDRESS", (invocation: CustomFunctions.Invocation) => invocation.address);
  CustomFunctions.associate("BACK", (what: string) => {
    if (what === "throw") throw new Error("một lỗi");
    if (what === "reject") return Promise.reject(new Error("một lỗi"));
    if (what === "na") throw error(CustomFunctions.ErrorCode.notAvailable, "không có địa phương này");
    if (what === "value") throw error(CustomFunctions.ErrorCode.invalidValue, "phải là số");
    if (what === "div") throw error(CustomFunctions.ErrorCode.divisionByZero);
    if (what === "num") throw error(CustomFunctions.ErrorCode.invalidNumber);
    if (what === "an error in a cell") return [[1, error(CustomFunctions.ErrorCode.notAvailable)]];
    return backs[what]?.();
  });
}

const { fact } = conformance({
  functions: { namespace: "TEST", functions: { functions, allowErrorForDataTypeAny: true } as never },
  addin: associate,
});

describe("What a function gets", () => {
  fact("A2", "an omitted optional argument is null, and the invocation always comes last", async ({ bench, type }) => {
    seen.length = 0;
    type("A1", "=TEST.SEEN(B1:B2)");
    await bench.settled();
    const [args] = seen as [unknown[]];
    expect([args.length, args[1], typeof args[2]]).toEqual([3, null, "object"]);
  });

  fact("A2", "a blank in a matrix is 0 on the desktop", async ({ bench, type }) => {
    seen.length = 0;
    type("B1", "5");
    type("A1", "=TEST.SEEN(B1:B2)");
    await bench.settled();
    expect((seen[0] as unknown[])[0]).toEqual([[5], [0]]);
  });

  fact("A2", "a single cell given to a matrix parameter is a matrix of one", async ({ bench, type }) => {
    seen.length = 0;
    type("B1", "5");
    type("A1", "=TEST.SEEN(B1)");
    await bench.settled();
    expect((seen[0] as unknown[])[0]).toEqual([[5]]);
  });

  fact("A2", "a date is its serial", async ({ bench, type, values }) => {
    type("B1", "=DATE(2020,8,29)");
    type("A1", "=TEST.ONE(B1)");
    await bench.settled();
    expect(values("A1")).toEqual([["44072"]]);
  });

  fact("A2", "a text where a number is declared is #VALUE! without a call", async ({ bench, type, values }) => {
    bench.host.trace.clear();
    type("A1", '=TEST.NUMBER("tám")');
    await bench.settled();
    expect([values("A1"), bench.host.trace.calls]).toEqual([[["#VALUE!"]], []]);
  });

  fact(
    "A2",
    "@requiresAddress: the address of the cell, its sheet quoted where it needs it",
    async ({ bench, type, values, name }) => {
      type("C3", "=TEST.ADDRESS()");
      await bench.settled();
      expect(values("C3")).toEqual([[`'${name}'!C3`]]);
    },
  );
});

describe("What a function gives", () => {
  const results: readonly (readonly [string, unknown, string | null])[] = [
    ["null", 0, null],
    ["undefined", 0, null],
    ["NaN in a matrix", 0, null],
    ["null in a matrix", 0, null],
    ["Infinity", "#NUM!", null],
    ["throw", "#VALUE!", null],
    ["reject", "#VALUE!", null],
    ["div", "#DIV/0!", null],
    ["num", "#NUM!", null],
    ["na", "#N/A", "không có địa phương này"],
    ["value", "#VALUE!", "phải là số"],
  ];
  for (const [what, value, message] of results)
    fact(
      "A3",
      `what it gives or throws (${what}) shows as ${JSON.stringify(value)}${message === null ? "" : " with its message"}`,
      async ({ bench, type, name }) => {
        type("A1", `=TEST.BACK("${what}")`);
        await bench.settled();
        const shown = bench.getCell(name, "A1");
        expect(shown).toMatchObject(message === null ? { value } : { value, message });
      },
    );

  fact("A3", "a matrix spills", async ({ bench, type, values }) => {
    type("A1", '=TEST.BACK("a matrix")');
    await bench.settled();
    expect(values("A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  fact("A3", "an error may stand in one cell of a matrix", async ({ bench, type, values }) => {
    type("A1", '=TEST.BACK("an error in a cell")');
    await bench.settled();
    expect(values("A1:B1")).toEqual([[1, "#N/A"]]);
  });

  fact("A3", "a promise's value arrives when it is there", async ({ bench, type, values }) => {
    type("A1", "=TEST.LATER(7)");
    await bench.settled();
    expect(values("A1")).toEqual([[7]]);
  });

  fact("A4", "a cell is #BUSY! until its function has answered", async ({ bench, type, values }) => {
    type("A1", "=TEST.LATER(8)");
    const before = values("A1");
    await bench.settled();
    expect([before, values("A1")]).toEqual([[["#BUSY!"]], [[8]]]);
  });

  fact("A3", "a function nobody associates is #VALUE!", async ({ bench, type, values }) => {
    type("A1", "=TEST.LOST()");
    await bench.settled();
    expect(values("A1")).toEqual([["#VALUE!"]]);
  });

  fact("A4", "a function is not called again while its arguments stay", async ({ bench, type }) => {
    type("B1", "5");
    type("A1", "=TEST.ONE(B1)");
    await bench.settled();
    bench.host.trace.clear();
    type("C1", "6");
    await bench.settled();
    expect(bench.host.trace.calls).toEqual([]);
  });

  fact("A4", 'application.calculate("Full") calls every function again', async ({ bench, type, run }) => {
    type("A1", "=TEST.ONE(5)");
    await bench.settled();
    bench.host.trace.clear();
    await run(async (_sheet, context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    await bench.settled();
    expect(bench.host.trace.calls.map(({ arguments: [value] }) => value)).toContain(5);
  });
});
