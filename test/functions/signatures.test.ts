import { readFileSync } from "node:fs";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import * as functions from "../../src/functions/functions";
import { sourceFiles } from "../helpers/docExamples";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly result: Readonly<Record<string, string>>;
  readonly parameters: readonly Parameter[];
}

type Signatures = Readonly<Record<string, readonly string[]>>;

const files = sourceFiles("src/functions").filter((file) => readFileSync(file, "utf8").includes("@customfunction"));
const shipped = JSON.parse(readFileSync("test/golden/functions/signatures.json", "utf8")) as Signatures;
const generated = async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files, true);
  return { errors, functions: (JSON.parse(metadataJson) as { functions: Described[] }).functions };
};
const written = ({ name, optional }: Parameter) => (optional ? `[${name}]` : name);

test("the metadata has every function, with no complaint of the generator", async () => {
  const { errors, functions: described } = await generated();
  expect(errors).toEqual([]);
  expect(described.map(({ id }) => id).sort()).toEqual(Object.keys(functions).sort());
});

test("every shipped function is there, with its parameters in the order shipped; new ones only at the end", async () => {
  const now = Object.fromEntries(
    (await generated()).functions.map(({ id, parameters }) => [id, parameters.map(written)]),
  );
  for (const [id, parameters] of Object.entries(shipped))
    expect([id, now[id]?.slice(0, parameters.length)]).toEqual([id, parameters]);
});

test("every function and parameter is recorded as shipped", async () => {
  const now = Object.fromEntries(
    (await generated()).functions.map(({ id, parameters }) => [id, parameters.map(written)]),
  );
  expect(shipped).toEqual(now);
});

test("ids differ by more than . and _, are the names, and none looks like a cell address", async () => {
  const { functions: described } = await generated();
  const bare = described.map(({ id }) => id.replace(/[._]/g, ""));
  expect(new Set(bare).size).toBe(described.length);
  for (const { id, name } of described) {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z][A-Z_]{2,}$/);
  }
});

test("every parameter takes and every function gives a matrix of anything", async () => {
  for (const { id, result, parameters } of (await generated()).functions) {
    expect([id, result.dimensionality]).toEqual([id, "matrix"]);
    for (const { name, type, dimensionality } of parameters)
      expect([id, name, type, dimensionality]).toEqual([id, name, "any", "matrix"]);
  }
});

test("functions and parameters are described within the lengths Excel takes", async () => {
  for (const { description, parameters } of (await generated()).functions) {
    expect(description).toMatch(/^.{20,255}$/);
    for (const parameter of parameters) expect(parameter.description).toMatch(/^.{5,255}$/);
  }
});
