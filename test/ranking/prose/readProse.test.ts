import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readProse } from "../../../src/ranking/prose/readProse";
import { proseAsMarkdown } from "../../helpers/proseAsMarkdown";

const folder = "test/golden/prose";

test.each(readdirSync(folder))("readProse(text) of the case %s", (name) => {
  const expected = `${folder}/${name}/expected.md`;
  const read = proseAsMarkdown(readProse(readFileSync(`${folder}/${name}/text.txt`, "utf8")));
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(expected, read);
  expect(read).toBe(readFileSync(expected, "utf8"));
});
