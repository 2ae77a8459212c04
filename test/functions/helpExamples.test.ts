import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chooseLanguage, languages, type Language } from "../../src/locales/language";
import { loadCustomFunctions } from "../helpers/customFunctionsGlobal";
import { formulaResult } from "../helpers/formulaResult";

type Shown = number | string | boolean | { readonly error: string };
type Result = Shown | readonly (readonly Shown[])[];

interface Help {
  readonly examples?: readonly {
    readonly formula: string;
    readonly result: Result | Readonly<Record<Language, Result>>;
  }[];
}

loadCustomFunctions();

afterEach(() => chooseLanguage(null));

const folder = "src/locales/functionHelp";
const examples = readdirSync(folder).flatMap((file) => {
  const help = JSON.parse(readFileSync(join(folder, file), "utf8")) as Help;
  return languages.flatMap((language) =>
    (help.examples ?? []).map(({ formula, result }) => ({ formula, language, cells: cellsOf(result, language) })),
  );
});

function cellsOf(result: Result | Readonly<Record<Language, Result>>, language: Language): readonly unknown[][] {
  if (typeof result === "object" && "vi" in result) return cellsOf(result[language], language);
  const rows = Array.isArray(result) ? (result as readonly (readonly Shown[])[]) : [[result as Shown]];
  return rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.error : cell)));
}

const withoutMessages = (cell: unknown) =>
  typeof cell === "string" && /^#(VALUE!|N\/A|NUM!|DIV\/0!)/.test(cell) ? cell.split(" ")[0] : cell;

test("every function has three examples in its help", () => {
  expect(examples).toHaveLength(22 * 3 * languages.length);
});

test.each(examples)("$formula gives what its help says ($language)", ({ formula, language, cells }) => {
  chooseLanguage(language);
  const result = formulaResult(formula).map((row) => row.map(withoutMessages));
  expect(result).toEqual(cells);
});
