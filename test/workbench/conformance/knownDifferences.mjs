// Writes .readme/known-differences.md from what the suite of facts states as differences; with --print it only prints it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = dirname(fileURLToPath(import.meta.url));
const page = join(folder, "..", "..", "..", ".readme", "known-differences.md");

/** The text of a literal; anything else could not be read without running it. */
function textOf(node) {
  if (node !== undefined && ts.isStringLiteralLike(node)) return node.text;
  throw new Error(`A difference must be stated in literals: ${node?.getText()}`);
}

/** The differences a file states: where Excel's behaviour is told, what it is about, and the two behaviours. */
function differencesIn(path) {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === "difference") {
      const [source, title, behaviour] = node.arguments;
      const parts = Object.fromEntries(
        behaviour.properties.map((one) => [one.name.getText(), textOf(one.initializer)]),
      );
      found.push({ source: textOf(source), title: textOf(title), ...parts });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function table() {
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
  const rows = files.sort().flatMap((name) => differencesIn(join(folder, name)));
  const cell = (text) => text.replaceAll("|", "\\|");
  return [
    "# Workbench and Excel: known differences",
    "",
    "Written by `npm run differences` from the suite in `test/workbench/conformance`, which shows each of them. What stands",
    "neither there nor here is meant to be as in Excel; a member of the API that is not there answers `ApiNotFound` by its name.",
    "",
    "| about | Excel | the workbench |",
    "| --- | --- | --- |",
    ...rows.map(({ title, excel, workbench }) => `| ${cell(title)} | ${cell(excel)} | ${cell(workbench)} |`),
    "",
  ].join("\n");
}

if (process.argv.includes("--print")) process.stdout.write(table());
else writeFileSync(page, table());
