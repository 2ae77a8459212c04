import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { findBaseTables } from "../../src/ranking/findBaseTables";
import { findRawTables } from "../../src/ranking/findRawTables";
import { readingAsMarkdown } from "../helpers/readingAsMarkdown";
import { sheetsInMarkdown } from "../helpers/sheetsInMarkdown";

const folder = "test/golden/raw-counts";
const cases = readdirSync(folder).sort();

/** What the sheets of a case are read as; the first line of its input is its title. */
function readingOf(name: string): string {
  const input = readFileSync(`${folder}/${name}/input.md`, "utf8");
  const grids = sheetsInMarkdown(input);
  return readingAsMarkdown(/^# (.*)$/m.exec(input)?.[1] ?? "", findRawTables(grids), findBaseTables(grids));
}

test.each(cases)("the sheets of the case %s are read as a person reads them", (name) => {
  const file = `${folder}/${name}/expected.md`;
  const reading = readingOf(name);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, reading);
  if (!existsSync(file)) throw new Error(`${file} is missing. Review this reading, then paste it there:\n\n${reading}`);
  expect(reading).toBe(readFileSync(file, "utf8"));
});
