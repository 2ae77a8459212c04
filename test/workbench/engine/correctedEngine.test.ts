import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import corrected from "../../../src/workbench/engine/oSpreadsheet/correctedEngine.cjs";

const engineText = (name: string) => readFileSync(join(dirname(require.resolve("@odoo/o-spreadsheet")), name), "utf8");

test.each(["o_spreadsheet.cjs", "o_spreadsheet.esm.js"])("corrected(source) finds all it corrects in %s", (name) => {
  const text = corrected(engineText(name));
  expect(text.match(/sheetNameText\(/g)).toHaveLength(4);
  expect(text.match(/textLiteral\(/g)).toHaveLength(3);
});

test("corrected(source) throws where the engine's text is another one", () => {
  expect(() => corrected("export {};")).toThrow("o-spreadsheet has changed");
});
