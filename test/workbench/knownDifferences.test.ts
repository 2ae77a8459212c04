import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

test(".readme/known-differences.md tells every difference the suite of facts states (npm run differences)", () => {
  const script = "test/workbench/conformance/knownDifferences.mjs";
  const printed = execFileSync(process.execPath, [script, "--print"], { encoding: "utf8" });
  expect(readFileSync(".readme/known-differences.md", "utf8")).toBe(printed);
  expect(printed.split("\n").filter((line) => line.startsWith("| "))).not.toHaveLength(2);
});
