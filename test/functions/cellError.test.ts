import type { Failure } from "../../src/domain/failure";
import { argumentError, argumentWords, measureError, notAvailable, valueError } from "../../src/functions/cellError";
import { chooseLanguage } from "../../src/locales/language";
import { loadCustomFunctions, shown } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

afterEach(() => chooseLanguage(null));

test("argumentWords names the argument as the formula does", () => {
  expect(argumentWords("target")).toBe("«target» (chỉ tiêu)");
});

test("valueError carries its sentence, filled", () => {
  expect(shown(valueError("logical", { argument: "A" }))).toBe(
    "#VALUE! Đối số A đang là giá trị đúng/sai. Hãy chọn ô chứa số hoặc gõ một số.",
  );
});

test("notAvailable carries its sentence, filled", () => {
  expect(shown(notAvailable("no-such-unit", { value: "Vị Thủy" }))).toMatch(/^#N\/A Không có đơn vị «Vị Thủy»/);
});

test.each([
  ["negative", /^#NUM!$/],
  ["not-whole", /^#VALUE! .*là 5,5, không phải số nguyên/],
  ["too-large", /^#VALUE! .*9\.007\.199\.254\.740\.991/],
  ["above-one", /^#VALUE! .*30% hoặc 0,3/],
  ["not-a-number", /^#VALUE! .*không phải là giá trị đọc được/],
  ["nothing-counted", /^#VALUE! /],
] as const)("argumentError(%j) says so", (failure, words) => {
  expect(shown(argumentError(failure, "base", 5.5))).toMatch(words);
});

test("argumentError writes numbers with the decimal mark of the language", () => {
  chooseLanguage("en");
  expect(shown(argumentError("not-whole", "base", 5.5))).toContain("is 5.5, which");
});

const codes: Readonly<Record<Failure, string>> = {
  "nothing-counted": "",
  "zero-base": "#DIV/0!",
  negative: "#NUM!",
  "dates-out-of-order": "#NUM!",
  "no-weight": "#NUM!",
  "floor-too-high": "#NUM!",
  "too-large": "#NUM!",
  "not-a-number": "#VALUE!",
  "not-whole": "#VALUE!",
  "above-one": "#VALUE!",
  "no-such-option": "#VALUE!",
  "no-such-date": "#VALUE!",
  "ambiguous-count": "#VALUE!",
  "malformed-count": "#VALUE!",
  overdue: "#N/A",
  "not-at-this-pace": "#N/A",
  "not-among": "#N/A",
  "no-place": "#N/A",
  "rate-too-small": "#N/A",
  "no-base-fits": "#N/A",
};

test.each(Object.entries(codes) as [Failure, string][])("measureError(%j) is %j", (failure, code) => {
  expect(String(shown(measureError(failure))).split(" ")[0]).toBe(code);
});

test.each(["overdue", "not-at-this-pace", "no-place", "rate-too-small", "no-base-fits"] as const)(
  "measureError(%j) has a whole sentence, which names no value it doesn't know",
  (failure) => {
    for (const language of ["vi", "en"] as const) {
      chooseLanguage(language);
      expect(shown(measureError(failure))).toMatch(/^#N\/A [^{}]+[.]$/);
    }
  },
);
