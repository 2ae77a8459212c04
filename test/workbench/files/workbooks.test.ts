import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { bluezoneInEngine } from "../../helpers/bluezoneInEngine";
import { cellsOf, fileHost, workbookOf } from "../../helpers/workbookFiles";
import { workbookFacts } from "../../helpers/workbookFacts";
import { installXmlGlobals } from "../../helpers/xmlGlobals";

jest.setTimeout(60_000);
beforeAll(() => installXmlGlobals());

const folder = join(__dirname, "../../golden/workbooks");
const workbooks = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

async function opened(bytes: Uint8Array, language = "vi-VN") {
  const engine = workbookOf({ "Sổ trước": [["của sổ trước"]] });
  engine.functions.register(bluezoneInEngine());
  const host = fileHost(language);
  const { losses } = await openXlsx(engine, host, bytes);
  return { engine, host, losses };
}

const sorted = (facts: Awaited<ReturnType<typeof workbookFacts>>) =>
  Object.fromEntries(Object.entries(facts).map(([subject, lines]) => [subject, [...lines].sort()]));

/** What the README of the folder says is told on opening a workbook. */
const told = (name: string): string[] => {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const [, section = ""] = readme.split(`## ${name}\n`);
  return [...(section.split("\n## ")[0] ?? "").matchAll(/^- (.*)$/gm)].map(([, sentence]) => sentence ?? "");
};

test("there are at least ten workbooks, and each is described", () => {
  expect(workbooks.length).toBeGreaterThanOrEqual(10);
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  expect(workbooks.filter((name) => !readme.includes(`\n## ${name}\n`))).toEqual([]);
});

describe.each(workbooks)("%s", (name) => {
  const bytes = readFileSync(join(folder, name));

  test("opened and saved says the same, opened again shows the same, and what is otherwise is told", async () => {
    const { engine, host, losses } = await opened(bytes);
    const saved = await saveXlsx(engine, host);
    expect(sorted(await workbookFacts(saved.bytes))).toEqual(sorted(await workbookFacts(bytes)));
    const again = await opened(saved.bytes);
    expect(cellsOf(again.engine)).toEqual(cellsOf(engine));
    expect(losses).toEqual(told(name));
    expect(saved.losses).toEqual([]);
  });
});
