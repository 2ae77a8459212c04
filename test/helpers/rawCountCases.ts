import { readdirSync, readFileSync } from "node:fs";
import type { Grid } from "../../src/ranking/grid";
import { draftOf, type Draft } from "../../src/taskpane/draft";
import { sheetsInMarkdown } from "./sheetsInMarkdown";

/** The folder of golden sheets of raw counts, one folder for each case. */
export const rawCountFolder = "test/golden/raw-counts";

/** The golden cases of raw counts, with the title of each and its sheets. */
export function rawCountCases(): readonly {
  readonly name: string;
  readonly title: string;
  readonly grids: readonly Grid[];
}[] {
  return readdirSync(rawCountFolder)
    .sort()
    .map((name) => {
      const input = readFileSync(`${rawCountFolder}/${name}/input.md`, "utf8");
      return { name, title: /^# (.*)$/m.exec(input)?.[1] ?? "", grids: sheetsInMarkdown(input) };
    });
}

/** What the pane makes of sheets when a person opens it and chooses nothing. */
export function draftOfGrids(grids: readonly Grid[]): Draft | null {
  return draftOf({
    reading: {
      grids,
      activeSheet: grids[0]?.sheet ?? "",
      format: null,
      settings: null,
      history: null,
      unfinished: null,
    },
    choice: null,
    target: 0.3,
    typedAsOf: null,
    choices: {},
  });
}
