import { readFileSync } from "node:fs";
import { gridWords } from "../../../src/workbench/engine/oSpreadsheet/gridWords";

describe("gridWords(language, words)", () => {
  test.each([
    ["vi-VN", "Insert", "Chèn"],
    ["vi-VN", " Error ", " Lỗi "],
    ["vi-VN", "Division by zero", "Chia cho 0."],
    ["vi-VN", "something new", "something new"],
    ["en-US", "Insert", "Insert"],
    ["vi-VN", "Invalid sheet name: %s", "Không có trang tính nào tên %s."],
    ["en-US", "Invalid sheet name: %s", "Invalid sheet name: %s"],
  ])("in %s says %j as %j", (language, words, said) => expect(gridWords(language, words)).toBe(said));

  test("knows no words the engine does not say", () => {
    const dist = require.resolve("@odoo/o-spreadsheet/package.json").replace("package.json", "dist/o_spreadsheet");
    const engine = [".cjs", ".xml"].map((end) => readFileSync(dist + end, "utf8")).join("");
    const source = ["gridWords", "gridSentences"]
      .map((file) => readFileSync(require.resolve(`../../../src/workbench/engine/oSpreadsheet/${file}.ts`), "utf8"))
      .join("\n");
    const words = [...source.matchAll(/^ {2}(?:"([^"]+)"|(\w+)):/gm)].map(([, quoted, plain]) => quoted ?? plain ?? "");
    expect(words.length).toBeGreaterThan(80);
    expect(words.filter((word) => !engine.includes(word))).toEqual([]);
  });
});
