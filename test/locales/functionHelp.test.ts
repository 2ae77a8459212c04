import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages } from "../../src/locales/language";
import { functionHelp, helpFolder, type Metadata } from "../helpers/functionHelp";

const { readFunctionHelp, localizedMetadata, helpPages } = functionHelp;

const contract: Readonly<Record<string, string>> = {
  COVERAGE: "installs, base",
  TARGET_COUNT: "base, [target]",
  GAP_TO_TARGET: "installs, base, [target]",
  SURPLUS: "installs, base, [target]",
  PACE: "count_before, date_before, count_now, date_now",
  PACE_NEEDED: "installs, base, as_of, deadline, [target]",
  PROJECTED: "count_before, date_before, count_now, date_now, on_date",
  TARGET_DATE: "count_before, date_before, count_now, date_now, base, [target]",
  RANK: "value, among, [order], [ties]",
  RANK_COVERAGE: "installs, base, [order], [ties]",
  RANK_CHANGE: "rank_before, rank_now",
  TO_OVERTAKE: "installs, base, rival_installs, rival_base",
  RANKING: "names, installs, base, [target], [installs_before], [base_before]",
  OVERALL: "installs, base",
  ALLOCATE: "total, weights, [floor]",
  IMPLIED_BASE: "installs, rate, [decimals]",
  COUNT: "text",
  COUNT_RANGE: "text",
  COUNT_PHRASE: "count, [digits], [language]",
  SAME_UNIT: "name_a, name_b, [ignore_marks]",
  UNIT_LOOKUP: "name, names, values",
  REPORT: "place, names, installs, as_of, [base], [target], [deadline], [rank], [of], [rank_before], [language]",
};

const help = readFunctionHelp(helpFolder);
const addIn = "https://bluezone.example/addin/";
const byId = (id: string) => help.functions.find((entry) => entry.id === id)!;

/** What the generator would write for the functions of the help, with everything a language may not touch. */
const generated: Metadata = {
  functions: Object.keys(contract).map((id) => ({
    id,
    name: id,
    description: "generated",
    parameters: byId(id).parameters.map(({ name, optional }) => ({
      name,
      description: "generated",
      type: "any",
      dimensionality: "matrix",
      ...(optional ? { optional } : {}),
    })),
    result: { dimensionality: "matrix" },
  })),
};

const everyText = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value
      ? Object.values(value).flatMap(everyText)
      : [];

describe("the help of the functions", () => {
  test("is there for every function of the contract and for no other", () => {
    expect(help.functions.map(({ id }) => id).sort()).toEqual(Object.keys(contract).sort());
  });

  test.each(Object.entries(contract))("names the parameters of %s(%s) in this order", (id, parameters) => {
    const names = byId(id).parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    expect(names.join(", ")).toBe(parameters);
  });

  test("has ids that differ by more than . and _, since a saved workbook keeps only _", () => {
    const bare = help.functions.map(({ id }) => id.replace(/[._]/g, ""));
    expect(new Set(bare).size).toBe(bare.length);
  });

  test.each(help.functions)("has an id Excel takes: $id", ({ id }) => {
    expect(id).toMatch(/^[A-Z][A-Z_]{2,63}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
  });

  describe.each(help.functions)("of $id", (entry) => {
    const { parameters, vi, en, examples } = entry;

    test("says the same things in both languages", () => {
      expect(Object.keys(vi)).toEqual(["answers", "description", "formula", "parameters", "returns", "errors"]);
      expect(Object.keys(en)).toEqual(Object.keys(vi));
      expect(Object.keys(en.parameters)).toEqual(parameters.map(({ name }) => name));
      expect(Object.keys(vi.parameters)).toEqual(parameters.map(({ name }) => name));
      expect(en.errors.map(({ code }) => code)).toEqual(vi.errors.map(({ code }) => code));
    });

    test("leaves nothing empty and writes composed letters and single spaces", () => {
      const texts = [vi, en, examples.flatMap((example) => [example.vi, example.en])].flatMap(everyText);
      expect(texts.filter((text) => text.trim() === "" || text !== text.replace(/\s+/g, " ").trim())).toEqual([]);
      expect(texts.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
    });

    test("fits Excel's function dialog", () => {
      const shown = languages.flatMap((language) => [
        entry[language].description,
        ...Object.values(entry[language].parameters),
      ]);
      expect(shown.filter((text) => text.length > 255)).toEqual([]);
      expect(parameters.filter(({ name }) => name.length > 64)).toEqual([]);
    });

    test("has its optional parameters last, so that any can be left out", () => {
      const optional = parameters.map((parameter) => parameter.optional);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    });

    test("tells of errors of the contract alone, each once, #VALUE! among them", () => {
      const codes = vi.errors.map(({ code }) => code);
      expect(codes).toContain("#VALUE!");
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.filter((code) => !["#VALUE!", "#NUM!", "#DIV/0!", "#N/A"].includes(code))).toEqual([]);
    });

    test("shows three different examples of the function", () => {
      expect(new Set(examples.map(({ formula }) => formula)).size).toBe(3);
      for (const { formula } of examples) expect(formula.startsWith(`=BLUEZONE.${entry.id}(`)).toBe(true);
    });

    test("shows an error in an example only where it says what the error means", () => {
      const shown = examples.flatMap(({ result }) => everyText(result).filter((text) => text.startsWith("#")));
      expect(shown.filter((code) => !vi.errors.some((error) => error.code === code))).toEqual([]);
    });
  });

  test("has no Vietnamese letters in English but in names and quoted wordings", () => {
    const words = help.functions.flatMap(({ en }) => [en.answers, en.description, en.formula, en.returns]);
    const outside = words.map((text) => text.replace(/“[^”]*”/g, ""));
    expect(outside.filter((text) => /[ăâđêôơư\u00e0-\u00f6\u1ea0-\u1ef9]/iu.test(text))).toEqual([]);
  });
});

describe("readFunctionHelp(folder) refuses a folder in which", () => {
  const rewrite = (file: string, from: string, to: string) => (copy: string) =>
    writeFileSync(join(copy, file), readFileSync(join(copy, file), "utf8").replace(from, to));

  test.each([
    ["a function stands in no group", rewrite("pages.json", '"SURPLUS"', '"COVERAGE"'), /SURPLUS.*0|COVERAGE.*2/],
    [
      "a group names a function without a file",
      (copy: string) => rmSync(join(copy, "PACE.json")),
      /PACE .*no help file/,
    ],
    ["a file is about another function", rewrite("PACE.json", '"id": "PACE"', '"id": "RANK"'), /PACE\.json.*RANK/],
  ])("%s", (_, change, sentence) => {
    const copy = mkdtempSync(join(tmpdir(), "function-help-"));
    try {
      cpSync(helpFolder, copy, { recursive: true });
      change(copy);
      expect(() => readFunctionHelp(copy)).toThrow(sentence);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});

describe("localizedMetadata(generated, help, language, address)", () => {
  test.each(languages)("puts the words of %s and nothing else into the generated metadata", (language) => {
    const localized = localizedMetadata(generated, help, language, addIn);
    const expected = generated.functions.map((metadata) => {
      const { description, parameters } = byId(metadata.id)[language];
      const helpUrl = `${addIn}help/${language}/${metadata.id}.html`;
      const described = metadata.parameters.map((one) => ({ ...one, description: parameters[one.name] }));
      return { ...metadata, description, helpUrl, parameters: described };
    });
    expect(localized.functions).toEqual(expected);
  });

  test("keeps what stands beside the functions", () => {
    const flagged = { allowErrorForDataTypeAny: true, ...generated };
    expect(localizedMetadata(flagged, help, "vi", addIn)).toHaveProperty("allowErrorForDataTypeAny", true);
  });

  test("leads to pages that exist", () => {
    for (const language of languages) {
      const paths = helpPages(help, language).map(({ path }) => addIn + path);
      const { functions } = localizedMetadata(generated, help, language, addIn);
      expect(paths).toEqual(expect.arrayContaining(functions.map(({ helpUrl }) => helpUrl)));
    }
  });

  const [coverage, targetCount, ...others] = generated.functions;
  const [base, target] = targetCount!.parameters;
  const withParameters = (...parameters: readonly object[]) =>
    ({ functions: [coverage, { ...targetCount, parameters }, ...others] }) as Metadata;

  test.each<[string, Metadata, RegExp]>([
    [
      "a function without help",
      { functions: [...generated.functions, { ...coverage!, id: "NEW" }] },
      /NEW has no help/,
    ],
    ["help without a function", { functions: others }, /COVERAGE.*metadata does not have/],
    ["a parameter of another name", withParameters({ ...base, name: "people" }, target!), /1 of TARGET_COUNT.*people/],
    ["parameters in another order", withParameters(target!, base!), /1 of TARGET_COUNT.*target.*base/],
    ["a missing parameter", withParameters(base!), /TARGET_COUNT.*1 in the metadata, 2 in the help/],
    ["a parameter optional in the help alone", withParameters(base!, { ...target, optional: false }), /2.*target/],
    ["a parameter required in the help alone", withParameters({ ...base, optional: true }, target!), /1.*base/],
  ])("throws on %s", (_, metadata, sentence) => {
    expect(() => localizedMetadata(metadata, help, "en", addIn)).toThrow(sentence);
  });
});
