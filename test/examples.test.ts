import { docExamples, exportedFunctions } from "./helpers/docExamples";

const folders = ["src/domain", "src/ranking", "src/locales"];

function evaluate(expression: string, names: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(names), `return (${expression});`)(...Object.values(names));
}

describe("every example in a doc comment is true", () => {
  test.each(folders.flatMap(docExamples))("$file: $call", async ({ file, call, result }) => {
    const exports = (await import(`../${file}`)) as Record<string, unknown>;
    expect(evaluate(call, exports)).toEqual(evaluate(result, {}));
  });
});

describe("every exported function", () => {
  test.each(exportedFunctions("src/domain"))("$name of $file has an example", ({ hasExample }) => {
    expect(hasExample).toBe(true);
  });

  test.each([...folders, "src/functions"].flatMap(exportedFunctions))(
    "$name of $file says what it does",
    ({ documented }) => {
      expect(documented).toBe(true);
    },
  );
});
