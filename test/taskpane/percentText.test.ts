import fc from "fast-check";
import { languageStyle } from "../../src/locales/figureStyle";
import { percentText } from "../../src/taskpane/percentText";
import { readPercent } from "../../src/taskpane/readPercent";

test.each([
  [0.3, "vi", "30"],
  [0.325, "vi", "32,5"],
  [0.325, "en", "32.5"],
  [0.07, "en", "7"],
  [1, "vi", "100"],
] as const)("percentText(%d, %j) is %j", (share, language, text) => expect(percentText(share, language)).toBe(text));

test("readPercent gives back every share that percentText wrote", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.constantFrom("vi" as const, "en" as const),
      (n, language) => {
        expect(readPercent(percentText(n / 1_000_000, language), languageStyle(language))).toBe(n / 1_000_000);
      },
    ),
    { seed: 20200816, numRuns: Number(process.env["PROPERTY_RUNS"] ?? 200) },
  );
});
