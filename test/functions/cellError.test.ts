import { argumentError, argumentWords, measureError, valueError } from "../../src/functions/cellError";
import { loadCustomFunctions, shown } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

test("argumentWords names the argument as the formula does", () => {
  expect(argumentWords("target")).toBe("«target» (chỉ tiêu)");
});

test("valueError carries its sentence, filled", () => {
  expect(shown(valueError("logical", { argument: "A" }))).toBe(
    "#VALUE! Đối số A đang là giá trị đúng/sai. Hãy chọn ô chứa số hoặc gõ một số.",
  );
});

test.each([
  ["negative", /^#NUM!$/],
  ["not-whole", /^#VALUE! .*số nguyên/],
  ["too-large", /^#VALUE! .*9\.007\.199\.254\.740\.991/],
  ["above-one", /^#VALUE! .*30% hoặc 0,3/],
  ["not-a-number", /^#VALUE! .*không phải là số đọc được/],
] as const)("argumentError(%j) says so", (failure, words) => {
  expect(shown(argumentError(failure, "base", 5))).toMatch(words);
});

test("measureError of nothing counted is empty text", () => {
  expect(measureError("nothing-counted")).toBe("");
});
