import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { findingsAsMarkdown } from "../helpers/findingsAsMarkdown";
import { draftOfGrids, rawCountCases, rawCountFolder } from "../helpers/rawCountCases";

test.each(rawCountCases())("the sheets of the case $name have the findings a person would name", (given) => {
  const file = `${rawCountFolder}/${given.name}/findings.md`;
  const said = findingsAsMarkdown(given.title, draftOfGrids(given.grids)?.findings ?? null);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, said);
  if (!existsSync(file)) throw new Error(`${file} is missing. Review this, then paste it there:\n\n${said}`);
  expect(said).toBe(readFileSync(file, "utf8"));
});
