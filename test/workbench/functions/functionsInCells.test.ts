import type { AddinMetadata } from "../../../src/workbench/host";
import type { AddinWindow, OpenWorkbench } from "../../helpers/openWorkbench";
import { openWorkbench } from "../../helpers/openWorkbench";

jest.setTimeout(60_000);

const matrix = { dimensionality: "matrix", type: "any" } as const;
const metadata: AddinMetadata = {
  namespace: "NS",
  functions: {
    allowErrorForDataTypeAny: true,
    functions: [
      {
        id: "SHARE",
        name: "SHARE",
        parameters: [
          { name: "a", type: "number" },
          { name: "b", type: "number" },
        ],
      },
      { id: "DOUBLED", name: "DOUBLED", parameters: [{ name: "cells", ...matrix }] },
      { id: "REFUSE", name: "REFUSE", parameters: [{ name: "why", type: "string" }] },
      {
        id: "SEEN",
        name: "SEEN",
        parameters: [
          { name: "cells", ...matrix },
          { name: "more", type: "any", optional: true },
        ],
      },
      { id: "PERCENT", name: "PERCENT", parameters: [{ name: "x", type: "number" }] },
      { id: "MISSING", name: "MISSING", parameters: [] },
      { id: "WAITING", name: "WAITING", parameters: [{ name: "x", type: "number" }], options: { cancelable: true } },
    ],
  },
};

function addin(window: AddinWindow): void {
  const { CustomFunctions } = window;
  CustomFunctions.associate("SHARE", (a: number, b: number) => a / b);
  CustomFunctions.associate("DOUBLED", (cells: number[][]) => cells.map((row) => row.map((one) => one * 2)));
  CustomFunctions.associate("REFUSE", (why: string) => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, why);
  });
  CustomFunctions.associate("SEEN", (cells: unknown[][], more: unknown) =>
    JSON.stringify([
      cells.map((row) => row.map((one) => (one instanceof CustomFunctions.Error ? one.code : one))),
      more,
    ]),
  );
  CustomFunctions.associate("PERCENT", (x: number) => {
    const FormattedNumber: new (value: number, format: string) => unknown = Reflect.get(
      CustomFunctions,
      "FormattedNumber",
    );
    return new FormattedNumber(x, "0.0%");
  });
  CustomFunctions.associate("WAITING", (_x: number, invocation: CustomFunctions.CancelableInvocation) => {
    invocation.onCanceled = () => Object.assign(window, { canceled: true });
    return new Promise(() => undefined);
  });
}

let bench: OpenWorkbench;
const open = async (blankAs?: 0 | null | ""): Promise<void> => {
  bench = await openWorkbench({
    sheets: ["S"],
    functions: metadata,
    addin,
    ...(blankAs === undefined ? {} : { blankAs }),
  });
};
afterEach(() => bench.close());

const shown = async (formula: string, address = "D1") => {
  bench.setCell("S", address, formula);
  await bench.settled();
  return bench.getCell("S", address);
};

describe("a function typed in a cell", () => {
  test("is #BUSY! until the add-in answers, then shows the value", async () => {
    await open();
    bench.setCell("S", "D1", "=NS.SHARE(1,4)");
    expect(bench.getCell("S", "D1").value).toBe("#BUSY!");
    await bench.settled();
    expect(bench.getCell("S", "D1").value).toBe(0.25);
  });

  test("is asked again when an argument changes, and so is what depends on it", async () => {
    await open();
    bench.setCell("S", "A1", "1");
    await shown("=NS.SHARE(A1,4)");
    bench.setCell("S", "E1", "=D1*100");
    expect((await shown("3", "A1")).value).toBe(3);
    expect(bench.getRange("S", "D1:E1")).toEqual([[0.75, 75]]);
  });

  test("spills an array, and shows #SPILL! where something is in the way", async () => {
    await open();
    for (const [cell, value] of [
      ["A1", "1"],
      ["A2", "2"],
      ["A3", "3"],
    ] as const)
      bench.setCell("S", cell, value);
    await shown("=NS.DOUBLED(A1:A3)");
    expect(bench.getRange("S", "D1:D3")).toEqual([[2], [4], [6]]);
    bench.setCell("S", "F2", "ở đây");
    expect((await shown("=NS.DOUBLED(A1:A3)", "F1")).value).toBe("#SPILL!");
  });

  test("shows the error it throws with its sentence", async () => {
    await open();
    expect(await shown('=NS.REFUSE("ô C5 là chữ")')).toMatchObject({ value: "#VALUE!", message: "ô C5 là chữ" });
  });

  test("with an infinite result is #NUM!, as a custom function of Excel is", async () => {
    await open();
    expect((await shown("=NS.SHARE(1,0)")).value).toBe("#NUM!");
  });

  test("without association is #VALUE!", async () => {
    await open();
    expect((await shown("=NS.MISSING()")).value).toBe("#VALUE!");
  });

  test("with a text for a number is #VALUE! and is not called", async () => {
    await open();
    expect((await shown('=NS.SHARE("tám",10)')).value).toBe("#VALUE!");
    expect(bench.host.trace.calls).toEqual([]);
  });

  test("with a range for one value is #CALC!", async () => {
    await open();
    expect((await shown("=NS.SHARE(A1:A3,10)")).value).toBe("#CALC!");
  });

  test("may bring a number format along", async () => {
    await open();
    expect(await shown("=NS.PERCENT(0.5)")).toMatchObject({ value: 0.5, text: "50.0%" });
  });

  test("receives errors as values where the add-in takes them", async () => {
    await open();
    bench.setCell("S", "A1", "=NA()");
    expect((await shown("=NS.SEEN(A1)")).value).toBe('[[["#N/A"]],null]');
  });

  test("is asked once for equal arguments in many cells", async () => {
    await open();
    for (const cell of ["D1", "D2", "D3"]) bench.setCell("S", cell, "=NS.SHARE(1,4)");
    await bench.settled();
    expect(bench.getRange("S", "D1:D3")).toEqual([[0.25], [0.25], [0.25]]);
    expect(bench.host.trace.calls.map(({ name, arguments: args, result }) => [name, args, result])).toEqual([
      ["NS.SHARE", [1, 4], 0.25],
    ]);
  });

  test("that can be cancelled is told when its cell no longer asks", async () => {
    await open();
    bench.setCell("S", "D1", "=NS.WAITING(1)");
    await new Promise((resolve) => setTimeout(resolve, 20));
    bench.setCell("S", "D1", "");
    await bench.settled();
    expect(bench.window).toMatchObject({ canceled: true });
  });

  test("typed before its add-in was known is calculated once it is", async () => {
    bench = await openWorkbench({ sheets: { S: { D1: "=NS.SHARE(1,4)" } }, functions: metadata, addin });
    await bench.settled();
    expect(bench.getCell("S", "D1").value).toBe(0.25);
  });
});

describe("a blank cell in a range", () => {
  test.each<[0 | null | "", string]>([
    [0, "[[[1],[0]],null]"],
    [null, "[[[1],[null]],null]"],
    ["", '[[[1],[""]],null]'],
  ])("arrives as %p where the host says so", async (blankAs, seen) => {
    await open(blankAs);
    bench.setCell("S", "A1", "1");
    expect((await shown("=NS.SEEN(A1:A2)")).value).toBe(seen);
  });
});
